/**
 * Places a year that a library might have, from its open hours a week: one session with six seats for every ten open hours, 46 weeks a year,
 * and ten sessions for each learner. An assumption, to one decimal: 96.6 for a library that is open 35 hours a week.
 */
export function assumedPlacesAYear(hoursAWeek: number): number {
  const sessionsAWeek = hoursAWeek / hoursForOneSession;
  const seatsAYear = sessionsAWeek * seats * openWeeks;
  return Math.round((seatsAYear / sessionsALearner) * 10) / 10;
}

const hoursForOneSession = 10;
const seats = 6;
const openWeeks = 46;
const sessionsALearner = 10;
