"use client";

import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import { RoleDot } from "#web/components/ui/picker-leads.tsx";
import type { RankChoicesView } from "../members.loaders.ts";
import type { EditedRank } from "./rank-row.tsx";

type RankRoleProps = {
  readonly rank: EditedRank;
  readonly place: number;
  readonly choices: RankChoicesView | undefined;
  onChange(rank: EditedRank): void;
};

const none = "none";

/** The Discord role that goes with a rank; whoever does not manage the server reads it. */
export function RankRole({ rank, place, choices, onChange }: RankRoleProps) {
  const t = useTranslations("members.ranks");
  const tSettings = useTranslations();
  const { roleId } = rank;
  const roles = choices?.roles ?? [];
  const isGone = choices !== undefined && roleId !== null && !roles.some((role) => role.roleId === roleId);
  return (
    <Picker
      label={t("role", { place })}
      placeholder={t("noRole")}
      value={roleId ?? none}
      isDisabled={!choices?.canTieRoles}
      options={[
        { id: none, label: t("noRole") },
        ...(isGone ? [{ id: roleId, label: t("roleGone") }] : []),
        ...roles.map(({ obstacle, name, colour, ...role }) => ({
          id: role.roleId,
          label: name,
          lead: <RoleDot colour={colour} />,
          ...(obstacle === null ? {} : { disabledReason: tSettings(obstacle) }),
        })),
      ]}
      onChange={(id) => onChange({ ...rank, roleId: id === none ? null : id })}
    />
  );
}
