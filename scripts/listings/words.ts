/** The words that towns, streets, people and organisations are made of. All are put together by chance: nobody of that name is meant. */
const townStarts =
  "Ash Bar Bramp Brack Cald Carl Chal Crox Dar Dray Elm Farn Frod Gar Gris Hax Hol Kel Kirk Lang Lut Mal Mar Nor Oak Orm Pen Pick Rad Rush Sel Shep Skel Stan Stav Thorn Thax Ul Wad Wel Whit Win Wool Yar";
const townEnds =
  "bourne bridge bury by cester cliffe combe dale den don field ford gate ham hurst ington leigh ley low mere minster more port ridge sall shaw stead stoke stone thorpe ton wick worth";
const streets =
  "High Church Station Market Park Victoria Mill London King Queen Albert Chapel School Bridge North South West Castle Manor George York Grange Meadow Orchard Alma Beech Cedar Clarence Corporation Derby Duke Foundry Garden Grove Hall Hope Lime Lower Moor Nelson New Nursery Oxford Priory Quarry Regent Spring Tanner Union Upper Wellington Wharf Windmill";
const streetTypes = "Street Street Street Road Road Road Lane Avenue Way Drive Place Terrace Court Close Square";
const surnames =
  "Abbott Adeyemi Akhtar Ainsworth Barlow Begum Bhatt Carver Chadwick Cho Clegg Dacosta Dyson Eccles Farrow Fielding Gill Greaves Hameed Hallam Hollis Ingham Iqbal Jagger Kaur Kenyon Lomax Mistry Moss Nowak Okafor Ormerod Patel Pickles Quayle Rahman Ratcliffe Sagar Schofield Thackray Unsworth Varley Whittle Yates Zaman";
const saints =
  "St Mary's,St John's,St Peter's,All Saints,Holy Trinity,St Paul's,St Luke's,Christ Church,St Anne's,St Barnabas,Emmanuel,Zion,Bethel";
const brandStarts =
  "Bright Next Sky Peak True North Blue Open Spark Fresh Core Quick Silver Link Path Swift Nova Aspire Pivot Delta Beacon Catalyst Summit Horizon Bridge Anchor Compass Apex Cedar Orbit";
const brandEnds =
  "path step works point start mind gate way light hub wave track forge field bridge logic stone line cast reach";
const trades =
  "Training,Skills,Learning,Academy,Training Services,Digital,Computer Training,IT Training,Employment Services,Education,Skills Academy,Training Solutions,Consulting,Apprenticeships,Coding School,Enterprise Training";
const chains =
  "Later Years,Silver Line Friends,Open Door Advice,Homeless Link Up,Mind & Matter,Young Futures,Carers First,Citizens Desk,Hospice Friends,Sight & Sound,Furniture Again,Women's Circle,Veterans Together,Refugee Welcome,Family Start,Neighbours Online";
const causes =
  "Community Association,Community Trust,Development Trust,Residents Association,Partnership,Project,Community Action,Family Centre,Foodbank,Men's Shed,Learning Trust,Community Interest,Help Centre,Arts Centre,Community Hub";
const quarters =
  "Northside Southfields Eastgate Westbrook Hilltop Riverside Parklands Moorside Lowtown Oldfield Newhey Castlemoor Millbank Highfield Woodhouse Greenacre";

const spaced = (text: string): readonly string[] => text.split(" ");
const listed = (text: string): readonly string[] => text.split(",");

/** Every list of words by what it is used for. */
export const words = {
  townStarts: spaced(townStarts),
  townEnds: spaced(townEnds),
  streets: spaced(streets),
  streetTypes: spaced(streetTypes),
  surnames: spaced(surnames),
  saints: listed(saints),
  brandStarts: spaced(brandStarts),
  brandEnds: spaced(brandEnds),
  trades: listed(trades),
  chains: listed(chains),
  causes: listed(causes),
  quarters: spaced(quarters),
} as const;
