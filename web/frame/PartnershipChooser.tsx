import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { partnershipsQuery } from "../api/partnerships.ts";

/** Goes from one partnership to another, or to making a new one. */
export function PartnershipChooser({ partnership }: { readonly partnership: string | undefined }): ReactElement | null {
  const { data: partnerships } = useQuery(partnershipsQuery);
  const navigate = useNavigate();
  if (partnerships === undefined) return null;
  const chosen = partnerships.find((one) => one.id === partnership);
  return (
    <div className="header__chooser">
      <MenuTrigger>
        <Button className="button button--second button--small">
          <span className="unseen">Partnership: </span>
          {chosen?.name ?? "Choose a partnership"}
          <DownArrow />
        </Button>
        <Popover className="popover">
          <Menu className="list" aria-label="Partnerships">
            {partnerships.map((one) => (
              <MenuItem
                key={one.id}
                className="list__item"
                onAction={() => void navigate({ to: "/p/$partnership/map", params: { partnership: one.id } })}
              >
                {one.name}
              </MenuItem>
            ))}
            <Separator />
            <MenuItem className="list__item" onAction={() => void navigate({ to: "/partnerships/new" })}>
              New partnership…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}

function DownArrow(): ReactElement {
  return (
    <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true" fill="currentColor">
      <path d="M0 0h10L5 6z" />
    </svg>
  );
}
