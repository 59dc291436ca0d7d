import type { ReactElement } from "react";

/** The attribution that the public sector's open licences ask for. Each dataset's own source stands on the Data page. */
export function Footer(): ReactElement {
  return (
    <footer className="footer">
      <p>
        Contains public sector information licensed under the{" "}
        <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
          Open Government Licence v3.0
        </a>
        . Contains OS, Royal Mail and National Statistics data © Crown copyright and database rights.
      </p>
      <p>The source, licence and date of every dataset are on the Data page of its partnership.</p>
    </footer>
  );
}
