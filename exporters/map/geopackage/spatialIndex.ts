/**
 * The spatial index of a layer and the triggers by which map programs keep it when they edit the layer; they bring the functions that these call.
 *
 * Source  OGC GeoPackage 1.3, annex F.3.
 */
export function spatialIndex(layer: string): string {
  const index = `rtree_${layer}_geom`;
  const values = "NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)";
  const put = `INSERT OR REPLACE INTO ${index} VALUES (${values});`;
  const [some, none] = ["NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)", "NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)"];
  const trigger = (name: string, on: string, when: string, what: string): string =>
    `CREATE TRIGGER ${index}_${name} AFTER ${on} ON ${layer} WHEN ${when} BEGIN ${what} END;`;
  return [
    `CREATE VIRTUAL TABLE ${index} USING rtree(id, minx, maxx, miny, maxy);`,
    `INSERT INTO gpkg_extensions VALUES ('${layer}', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only');`,
    trigger("insert", "INSERT", `(${some})`, put),
    trigger("update1", "UPDATE OF geom", `OLD.fid = NEW.fid AND (${some})`, put),
    trigger("update2", "UPDATE OF geom", `OLD.fid = NEW.fid AND (${none})`, `DELETE FROM ${index} WHERE id = OLD.fid;`),
    trigger("update3", "UPDATE", `OLD.fid != NEW.fid AND (${some})`, `DELETE FROM ${index} WHERE id = OLD.fid; ${put}`),
    trigger(
      "update4",
      "UPDATE",
      `OLD.fid != NEW.fid AND (${none})`,
      `DELETE FROM ${index} WHERE id IN (OLD.fid, NEW.fid);`,
    ),
    trigger("delete", "DELETE", "OLD.geom NOT NULL", `DELETE FROM ${index} WHERE id = OLD.fid;`),
  ].join("\n");
}
