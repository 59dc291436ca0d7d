/** How the course directory and its open data say where a course takes place, in our words. At an employer's is not open to the public: it stays blank. */
export const deliveryWords: Readonly<Record<string, string>> = {
  "classroom based": "in person",
  classroombased: "in person",
  classroom: "in person",
  online: "online",
  "blended learning": "blended",
  blendedlearning: "blended",
  blended: "blended",
  "work based": "",
  workbased: "",
  "on the job": "",
};
