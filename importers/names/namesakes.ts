import { plainAreaName, tidyAreaName } from "./plainAreaName.ts";

/**
 * The plain names of areas that go by another name as well: short forms, Welsh and Gaelic names, names from before a council renamed itself.
 * A name with its title counts first: Newcastle may be either of two, Newcastle City Council is the one upon Tyne.
 */
export function namesakesOf(name: string): readonly string[] {
  return others.get(tidyAreaName(name)) ?? others.get(plainAreaName(name)) ?? [];
}

const others: ReadonlyMap<string, readonly string[]> = gathered();

function gathered(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const group of groups()) {
    for (const key of new Set(group.flatMap((name) => [tidyAreaName(name), plainAreaName(name)]))) {
      found.set(key, new Set([...(found.get(key) ?? []), ...group.map(plainAreaName)]));
    }
  }
  return new Map([...found].map(([key, names]) => [key, [...names]]));
}

// The same council under each name; never a council that was merged or split, whose figures are another area's.
function groups(): readonly (readonly string[])[] {
  return [
    ["Kingston upon Hull", "Hull"],
    ["Folkestone and Hythe", "Shepway"],
    ["Bournemouth, Christchurch and Poole", "BCP"],
    ["Bath and North East Somerset", "BANES", "Bath"],
    ["Southend-on-Sea", "Southend"],
    ["Stoke-on-Trent", "Stoke"],
    ["King's Lynn and West Norfolk", "King's Lynn", "West Norfolk"],
    ["Newcastle upon Tyne", "Newcastle", "Newcastle City Council"],
    ["Newcastle-under-Lyme", "Newcastle"],
    ["Brighton and Hove", "Brighton"],
    ["Blackburn with Darwen", "Blackburn"],
    ["Redcar and Cleveland", "Redcar"],
    ["Stockton-on-Tees", "Stockton"],
    ["Telford and Wrekin", "Telford and the Wrekin", "Telford"],
    ["Windsor and Maidenhead", "Windsor"],
    ["Kensington and Chelsea", "Kensington"],
    ["Hammersmith and Fulham", "Hammersmith"],
    ["Barking and Dagenham", "Barking"],
    ["Medway", "Medway Towns"],
    ["Basingstoke and Deane", "Basingstoke"],
    ["Rhondda Cynon Taf", "Rhondda Cynon Taff", "RCT"],
    ["Vale of Glamorgan", "Bro Morgannwg"],
    ["Isle of Anglesey", "Ynys Mon"],
    ["Cardiff", "Caerdydd"],
    ["Swansea", "Abertawe"],
    ["Newport", "Casnewydd"],
    ["Na h-Eileanan Siar", "Western Isles", "Eilean Siar", "Comhairle nan Eilean Siar", "Outer Hebrides"],
    ["Caerphilly", "Caerffili"],
    ["Wrexham", "Wrecsam"],
    ["Bridgend", "Pen-y-bont ar Ogwr"],
    ["Carmarthenshire", "Sir Gaerfyrddin"],
    ["Denbighshire", "Sir Ddinbych"],
    ["Flintshire", "Sir y Fflint"],
    ["Monmouthshire", "Sir Fynwy"],
    ["Pembrokeshire", "Sir Benfro"],
    ["Merthyr Tydfil", "Merthyr Tudful"],
    ["Neath Port Talbot", "Castell-nedd Port Talbot"],
    ["Highland", "Highlands"],
    ["Derry City and Strabane", "Derry and Strabane"],
    ["Armagh City, Banbridge and Craigavon", "Armagh, Banbridge and Craigavon"],
    ["Liverpool City Region", "Liverpool City Combined Authority", "LCRCA"],
    ["West of England", "WECA"],
    ["Greater Manchester", "GMCA"],
    ["Greater London", "London"],
    ["G First (Gloucestershire)", "GFirst", "Gloucestershire"],
    ["OxLEP", "Oxfordshire"],
    ["The Business Board", "Cambridgeshire and Peterborough"],
    ["London Economic Action Partnership", "LEAP", "London"],
  ];
}
