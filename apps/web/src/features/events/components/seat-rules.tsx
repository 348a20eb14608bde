"use client";

import { useTranslations } from "next-intl";
import { NumberRule } from "./number-rule.tsx";
import type { RulesFieldsProps } from "./rules-fields.tsx";

/** Seats per role of the game, and how many it takes. */
export function SeatRules({ rules, wrong, planning, onChange }: RulesFieldsProps) {
  const t = useTranslations("events.web.rules");
  const tRole = useTranslations("shell.roles");
  const { roleSeats, leastPeople } = rules;
  const seatRole = (role: (typeof planning.roles)[number], count: number | null) => {
    const { [role]: _, ...others } = roleSeats;
    onChange({ roleSeats: count === null ? others : { ...others, [role]: count } });
  };
  return (
    <div className="grid grid-cols-3 gap-x-[18px] gap-y-4 max-desk:grid-cols-2">
      {planning.roles.map((role) => (
        <NumberRule
          key={role}
          label={t("seatsOf", { role: tRole(role) })}
          error={wrong.has("roleSeats") ? t("wrongSeats") : undefined}
          value={roleSeats[role] ?? null}
          onChange={(count) => seatRole(role, count)}
        />
      ))}
      <NumberRule
        label={t("leastPeople")}
        hint={t("leastPeopleHint")}
        error={wrong.has("leastPeople") ? t("wrongSeats") : undefined}
        value={leastPeople}
        onChange={(count) => onChange({ leastPeople: count })}
      />
    </div>
  );
}
