import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** The way to help and the accessibility statement, and the attribution that the public sector's open licences ask for. Each dataset's own source stands on the Data page. */
export function Footer(): ReactElement {
  return (
    <footer className="footer">
      <ul className="footer__links">
        <li>
          <Link to="/help">Help</Link>
        </li>
        <li>
          <Link to="/accessibility">Accessibility statement</Link>
        </li>
        <li>
          <a href="/api/v1/docs">API</a>
        </li>
      </ul>
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
