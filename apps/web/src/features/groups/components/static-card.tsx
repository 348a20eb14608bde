"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { useSlotWords } from "#web/features/absences/client.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { StaticInView } from "../groups.loaders.ts";

type StaticCardProps = { readonly group: StaticInView; readonly limit: number; onEdit(): void };

/** A static with its people, and what it is short of. */
export function StaticCard({ group, limit, onEdit }: StaticCardProps) {
  const t = useTranslations("groups");
  const { name, seats, powerSpread, isEditable } = group;
  const regulars = seats.filter(({ isSubstitute }) => !isSubstitute);
  const substitutes = seats.filter(({ isSubstitute }) => isSubstitute);
  const aside = (
    <>
      <span className="tabular-nums">{t("statics.people", { regulars: regulars.length, limit })}</span>
      {isEditable && (
        <IconButton label={t("web.edit", { name })} onClick={onEdit}>
          <Pencil aria-hidden />
        </IconButton>
      )}
    </>
  );
  return (
    <Card title={name} aside={aside}>
      <p className="mb-2.5 flex flex-wrap gap-1.5">
        <Chip>{t("statics.weeks", { weeks: group.weeksTogether })}</Chip>
        {powerSpread !== null && <Chip>{t("web.spread", { spread: powerSpread })}</Chip>}
        <Gaps group={group} />
      </p>
      {group.common && <Common common={group.common} />}
      <Seats seats={regulars} leaderMemberId={group.leaderMemberId} />
      {substitutes.length > 0 && (
        <>
          <h3 className="mt-3 mb-1 text-small text-ink-3">{t("web.substitutes")}</h3>
          <Seats seats={substitutes} leaderMemberId={group.leaderMemberId} />
        </>
      )}
    </Card>
  );
}

/** When all of them can play, as far as they said. */
function Common({ common: { slots, saidCount } }: { readonly common: NonNullable<StaticInView["common"]> }) {
  const t = useTranslations("groups.statics");
  const words = useSlotWords();
  return (
    <p className="mb-2.5 text-small text-ink-2">
      {slots.length === 0
        ? t("commonNone", { count: saidCount })
        : t("common", { count: saidCount, slots: slots.map(words).join(", ") })}
    </p>
  );
}

function Gaps({ group: { gaps, targets } }: { readonly group: StaticInView }): ReactNode {
  const t = useTranslations();
  if (!Object.values(targets).some(Boolean)) return null;
  if (gaps.length === 0) return <Chip tone="good">{t("groups.web.noGaps")}</Chip>;
  return gaps.map(({ role, have, want }) => (
    <Chip key={role} tone="warn">
      {t("groups.web.gap", { role: t(`shell.roles.${role}`), have, want })}
    </Chip>
  ));
}

type SeatsProps = Pick<StaticInView, "seats" | "leaderMemberId">;

function Seats({ seats, leaderMemberId }: SeatsProps) {
  const t = useTranslations("groups.web");
  return (
    <ul className="grid gap-1.5">
      {seats.map((seat) => (
        <li key={seat.memberId} className="flex min-w-0 items-center gap-2">
          <MemberName member={seat} />
          {seat.memberId === leaderMemberId && <Chip tone="lamp">{t("leads")}</Chip>}
          <span className="ms-auto">{seat.role && <RoleGlyph role={seat.role} />}</span>
        </li>
      ))}
    </ul>
  );
}
