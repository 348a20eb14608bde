"use client";

import { type LinedUp, linedUp, wantsSeat } from "@guildhall/core/events";
import { type Role, roles } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useAction } from "#web/components/use-action.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { EventView } from "../events.loaders.ts";
import { publishLineUpAction, saveLineUpAction } from "../sign-ups.actions.ts";
import type { SignUp } from "./sign-up-list.tsx";

type LineUpProps = { readonly guildId: string; readonly event: EventView };

/** Officers say who plays. Each choice is kept at once; everybody else sees it when it is published. */
export function LineUp({ guildId, event }: LineUpProps) {
  const t = useTranslations("events.web");
  const { isBusy, run } = useAction();
  const { eventId, signUps } = event;
  const people = signUps.filter(({ answer, hasLeft }) => wantsSeat(answer) && !hasLeft);
  if (people.length === 0) return null;
  const count = people.filter(({ pick, publishedPick }) => pick !== publishedPick).length;
  const present = [...roles, null].filter((role) => people.some((one) => one.role === role));
  return (
    <div className="mb-3.5">
      <Card
        title={t("lineUp")}
        aside={
          <Button
            kind="act"
            isBusy={isBusy}
            disabled={count === 0}
            onClick={() =>
              run(
                () => publishLineUpAction(guildId, { eventId }),
                () => t("published"),
              )
            }
          >
            {t("publish")}
          </Button>
        }
      >
        <p className="text-small text-ink-3">
          {t("lineUpLead")} {t("publishHint", { count })}
        </p>
        {present.map((role) => (
          <RoleOfLineUp
            key={role ?? "none"}
            guildId={guildId}
            event={event}
            role={role}
            people={people.filter((one) => one.role === role)}
          />
        ))}
      </Card>
    </div>
  );
}

type RoleProps = LineUpProps & { readonly role: Role | null; readonly people: readonly SignUp[] };

function RoleOfLineUp({ guildId, event: { eventId, rules }, role, people }: RoleProps) {
  const t = useTranslations("events.web");
  const tRole = useTranslations("shell.roles");
  const count = people.filter(({ pick }) => pick === "picked").length;
  const seats = role === null ? undefined : rules.roleSeats[role];
  return (
    <section className="mt-3">
      <h3 className="flex items-center gap-2 border-b border-line pb-1 text-small font-medium">
        {role ? <RoleGlyph role={role}>{tRole(role)}</RoleGlyph> : t("noRole")}
        <span className="ms-auto text-ink-3">
          {seats === undefined ? t("pickedCount", { count }) : t("pickedOf", { count, seats })}
        </span>
      </h3>
      <ul>
        {people.map((signUp) => (
          <PersonOfLineUp key={signUp.memberId} guildId={guildId} eventId={eventId} signUp={signUp} />
        ))}
      </ul>
    </section>
  );
}

type PersonProps = { readonly guildId: string; readonly eventId: number; readonly signUp: SignUp };

function PersonOfLineUp({ guildId, eventId, signUp }: PersonProps) {
  const t = useTranslations("events.web");
  const { run } = useAction();
  const { memberId, name, pick, place } = signUp;
  const choose = (chosen: LinedUp) =>
    run(
      () => saveLineUpAction(guildId, { eventId, picks: [{ memberId, pick: chosen }] }),
      () => t("lineUpSaved", { name, pick: t(chosen) }),
    );
  return (
    <li className="flex min-h-10 min-w-0 flex-wrap items-center gap-2 py-0.5">
      <MemberName member={signUp} />
      {place !== null && <span className="text-small text-ink-3">{t("place", { place })}</span>}
      <span className="ms-auto">
        <SegmentedSwitch<LinedUp | "">
          label={t("pickFor", { name })}
          value={pick ?? ""}
          segments={linedUp.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => value && choose(value)}
        />
      </span>
    </li>
  );
}
