"use client";

import { profileOf } from "@guildhall/core/games";
import { ListFilter } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { ToolbarSelect } from "#web/components/ui/toolbar-select.tsx";
import type { RosterView } from "../members.loaders.ts";
import { type RosterFilter, standingChoices } from "./use-roster-filter.ts";

type RosterFiltersProps = {
  readonly roster: RosterView;
  readonly filter: RosterFilter;
  /** The window of days and the columns, which stand on the far side. */
  readonly children: ReactNode;
};

/** Status, role, house and rank; on a phone behind one button. */
export function RosterFilters({ roster, filter, children }: RosterFiltersProps) {
  const t = useTranslations("members.web.filters");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className="contents max-desk:hidden">
        <Choices roster={roster} filter={filter} />
      </span>
      <span className="flex grow flex-wrap items-center justify-end gap-2 max-desk:hidden">{children}</span>
      <span className="desk:hidden">
        <IconButton label={t("title")} hasFrame onClick={() => setOpen(true)}>
          <ListFilter aria-hidden />
        </IconButton>
      </span>
      <Sheet isOpen={isOpen} title={t("title")} onClose={() => setOpen(false)}>
        <div className="grid gap-3">
          <Choices roster={roster} filter={filter} />
          {children}
        </div>
      </Sheet>
    </>
  );
}

function HouseChoice({ houses, filter }: Pick<RosterView, "houses"> & Pick<RosterFiltersProps, "filter">) {
  const t = useTranslations("members.houses");
  const tFilter = useTranslations("members.web.filters");
  const all = { value: "", label: t("filter", { house: tFilter("any") }) };
  return (
    <ToolbarSelect
      label={t("column")}
      value={filter.house ?? ""}
      onChange={filter.setHouse}
      options={[
        all,
        ...houses.map(({ houseId, name }) => ({
          value: String(houseId),
          label: t("filter", { house: name }),
        })),
      ]}
    />
  );
}

function Choices({ roster: { game, ranks, houses }, filter }: Omit<RosterFiltersProps, "children">) {
  const t = useTranslations("members.web.filters");
  const tRole = useTranslations("shell.roles");
  const { roles } = profileOf(game);
  const anyRole = { value: "", label: t("role", { role: t("any") }) };
  const anyRank = { value: "", label: t("rank", { rank: t("any") }) };
  const noRank = { value: "none", label: t("rank", { rank: t("noRank") }) };
  return (
    <>
      <ToolbarSelect
        label={t("standingLabel")}
        value={filter.standing}
        onChange={filter.setStanding}
        options={standingChoices.map((value) => ({ value, label: t(`standing.${value}`) }))}
      />
      <ToolbarSelect
        label={t("roleLabel")}
        value={filter.role ?? ""}
        onChange={filter.setRole}
        options={[
          anyRole,
          ...roles.map((role) => ({ value: role, label: t("role", { role: tRole(role) }) })),
        ]}
      />
      {houses.length > 1 && <HouseChoice houses={houses} filter={filter} />}
      {ranks.length > 0 && (
        <ToolbarSelect
          label={t("rankLabel")}
          value={filter.rank ?? ""}
          onChange={filter.setRank}
          options={[
            anyRank,
            ...ranks.map(({ rankId, name }) => ({
              value: String(rankId),
              label: t("rank", { rank: name }),
            })),
            noRank,
          ]}
        />
      )}
    </>
  );
}
