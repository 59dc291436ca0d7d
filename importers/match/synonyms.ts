/**
 * Other words for the columns of our own kinds, by kind and column. They only propose: a file is never recognised by them, for many are words that any table
 * may have. Words that name nothing else may stand in a column's own `also`, by which it is recognised as well.
 */
export const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  offers: {
    listing_id: words("id, reference, ref, course id, offer id, listing, your reference, course reference"),
    provider: words(
      "organisation, organization, organisation name, org, org name, provider name, name of provider,",
      "training provider, learning provider, delivered by, delivery partner, run by, offered by,",
      "college, charity, institution, school, company, trading name, legal name, hosted by, supplier,",
      "trainer, host, lead organisation, service provider, library service",
    ),
    ukprn: words("provider reference number, uk provider reference number, provider ukprn"),
    company_number: words("company no, companies house number, company registration number, crn"),
    charity_number: words("charity no, registered charity number, charity registration number"),
    title: words(
      "course, course name, course title, activity, activity name, session, session name, class,",
      "class name, service, service name, offer, programme, program, training, workshop, event,",
      "name of course, what is offered, qualification, learning aim, subject, description",
    ),
    level: words(
      "skill level, skills level, course level, level of skills, digital skills level, type of skill, type of skills, skill type",
    ),
    delivery: words("delivery mode, deliver mode, mode of delivery, mode, format, how delivered, delivery method"),
    venue: words(
      "venue name, location, location name, site, site name, building, place, where, hub, centre,",
      "library, library name, campus",
    ),
    address: words("venue address, full address, street, street address, location address, address line 1"),
    postcode: postcodeWords(),
    lon: lonWords(),
    lat: latWords(),
    serves: words("area served, areas served, area covered, areas covered, catchment, for areas"),
    places: words(
      "capacity, seats, max learners, maximum learners, number of places, no of places,",
      "places available, places per year, places per yr, places a year, places pa, places p a, spaces, learners, learner places, annual places,",
      "total places, max attendees, attendees, class size, planned places",
    ),
    places_period: words("per, places per, places every"),
    places_basis: words("basis, basis of places, places counted or assumed"),
    audience: words("who is it for, who for, for whom, target group, target audience, eligibility, beneficiaries"),
    cost: words("price, fee, fees, charge, cost to learner, free"),
    times: words("when, day and time, days, day, time, schedule, session times, opening times, opening hours"),
    starts: words("start, start date, starting, date from, from, first session, begins, course start"),
    ends: words("end, end date, ending, date to, until, to, finishes, finish date, last session, course end"),
    funding: words("funded by, funder, funding source, funding stream, paid for by, grant"),
    website: words("web, url, link, web address, web page, webpage, web site, more information, course url"),
    phone: words("telephone, tel, phone number, telephone number, contact number, mobile, contact phone"),
    email: words("e mail, email address, contact email, contact e mail"),
    started: words("starts, enrolments, enrolled, learners started, participants, participation, enrollments"),
    completed: words("completions, completers, achievements, finished, learners completed, achieved"),
  },
  areas: {
    area_type: areaTypeWords(),
    vintage: vintageWords(),
    code: codeWords(),
    name: nameWords(),
    lon: lonWords(),
    lat: latWords(),
    adults: words(
      "population 16 and over, aged 16 and over, people aged 16 and over, adult population, aged 16+,",
      "16+",
    ),
    adults_year: words("population year, year of population"),
    urban_rural: words("rural urban, rural urban classification, ruc"),
  },
  "area-parts": {
    whole_type: words("larger area type, parent type"),
    whole_code: words("larger area code, parent code, parent, whole"),
    part_type: words("smaller area type, child type"),
    part_code: words("smaller area code, child code, child, part"),
    share: words("weight, proportion, overlap, overlap share, ratio"),
  },
  postcodes: {
    postcode: postcodeWords(),
    lon: lonWords(),
    lat: latWords(),
    area_type: areaTypeWords(),
    area_vintage: vintageWords(),
    area_code: codeWords(),
    ended: words("doterm, date of termination, terminated, end date"),
  },
  indicators: {
    indicator: words("indicator id, id, measure, measure id"),
    title: words("name, indicator name, label, indicator title, measure name"),
    unit: words("units, unit of measure"),
    direction: words("polarity"),
    counted_at: words("where counted, basis of count"),
    source: words("dataset source, data source, dataset name, publisher, data producer, organisation"),
    source_url: words("url, link, url link"),
    licence: words("license"),
    published: words("date published, release date, date of publication, data released"),
    notes: words("note, comment, comments, caveats, description"),
  },
  need: {
    indicator: words("indicator id, measure, variable, metric, statistic"),
    area_type: areaTypeWords(),
    area_vintage: vintageWords(),
    area_code: [...codeWords(), ...nameWords()],
    period: words("year, date, time period, time, reference period, academic year, financial year, quarter"),
    value: words(
      "count, number, figure, total, estimate, obs value, observation, people, persons, percent,",
      "percentage, rate, score, values, number of people, amount, no, index, vacancies, postings",
    ),
    lo: words("lower, lower bound, lower limit, lower ci, lci, lci 95, lower confidence interval, minimum, min"),
    hi: words("upper, upper bound, upper limit, upper ci, uci, uci 95, upper confidence interval, maximum, max"),
    marker: words("status, obs status, flag, symbol, note, shorthand"),
    sample_size: words("sample, base, unweighted base, n, respondents, people asked"),
  },
};

function postcodeWords(): string[] {
  return words("post code, pcode, pcd, pcds, pc, zip, zip code, postal code, venue postcode");
}

function lonWords(): string[] {
  return words("longitude, long, lng, x, x coordinate, x coord");
}

function latWords(): string[] {
  return words("latitude, y, y coordinate, y coord");
}

function areaTypeWords(): string[] {
  return words("geography type, geographic level, geography level, type of area, area level");
}

function vintageWords(): string[] {
  return words("boundary year, boundary vintage, geography year, code year");
}

/** Years in a name count for nothing here: LSOA21CD is an `lsoa cd`. */
function codeWords(): string[] {
  const places = words("lsoa, msoa, ward, wd, lad, la, ltla, utla, local authority, district, council");
  const larger = words("region, rgn, lep, lsip, cauth, combined authority, county, country");
  const any = words("area, geography, geo, gss, ons, lsoa area, new la, authority, place");
  const coded = [...places, ...larger, ...any].flatMap((place) => [`${place} code`, `${place} cd`]);
  return [...coded, ...words("code, cd, lsoa, msoa, oa, gss, geography, area")];
}

function nameWords(): string[] {
  const places = words("lsoa, msoa, ward, wd, lad, la, ltla, utla, local authority, district, council");
  const any = words("region, lep, lsip, cauth, combined authority, county, area, geography, place");
  const named = [...places, ...any].flatMap((place) => [`${place} name`, `${place} nm`]);
  return [...named, ...words("local authority, authority, council, district, borough, ward, area, geography, la")];
}

/** A list written as one text, with commas between: far easier to read than a hundred quotation marks. */
function words(...lines: readonly string[]): string[] {
  return lines.join(" ").split(", ");
}
