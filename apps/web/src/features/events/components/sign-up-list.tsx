"use client";

import { answers, wantsSeat } from "@guildhall/core/events";
import { roles } from "@guildhall/core/games";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import type { EventView } from "../events.loaders.ts";
import { AnswerGlyph } from "./answer-glyph.tsx";
import { SignUpRow } from "./sign-up-row.tsx";

export type SignUp = EventView["signUps"][number];

type SignUpListProps = { readonly guildId: string; readonly event: EventView };

type Group = {
  readonly key: string;
  readonly title: ReactNode;
  readonly aside: ReactNode;
  readonly hint?: string;
  readonly people: readonly SignUp[];
};

/** Who has a seat, by role where roles are known, who waits for one in which place, and who answered otherwise. */
export function SignUpList({ guildId, event }: SignUpListProps) {
  const t = useTranslations("events.web");
  const { rights } = useShell();
  const groups = [...useSeated(event), useWaiting(event), ...useOthers(event)];
  const shown = groups.filter(({ people, key }) => people.length > 0 || key in event.rules.roleSeats);
  if (shown.length === 0)
    return (
      <Card isFlush>
        <EmptyState>{t("noAnswers")}</EmptyState>
      </Card>
    );
  const canEdit = rights.includes("events.edit") && !event.hasEnded && event.state !== "cancelled";
  return (
    <div className="-mb-3.5 columns-[300px] gap-3.5 max-desk:columns-1">
      {shown.map(({ key, title, aside, hint, people }) => (
        <div key={key} className="break-inside-avoid pb-3.5">
          <Card title={title} aside={aside}>
            {hint && <p className="mb-1.5 text-small text-ink-3">{hint}</p>}
            <ul className="grid gap-0.5">
              {people.map((signUp) => (
                <SignUpRow
                  key={signUp.memberId}
                  guildId={guildId}
                  event={event}
                  signUp={signUp}
                  canEdit={canEdit}
                />
              ))}
            </ul>
          </Card>
        </div>
      ))}
    </div>
  );
}

/** Without roles, as people answered. */
function useSeated({ signUps, rules: { roleSeats } }: EventView): readonly Group[] {
  const t = useTranslations("events");
  const seated = signUps.filter(({ answer, isWaiting }) => wantsSeat(answer) && !isWaiting);
  const shown = roles.filter((role) => role in roleSeats || seated.some((one) => one.role === role));
  const ofAnswer = useOfAnswer();
  if (shown.length === 0) return [ofAnswer("coming", seated), ofAnswer("late", seated)];
  const without = seated.filter(({ role }) => role === null);
  return [
    ...shown.map((role) => {
      const people = seated.filter((one) => one.role === role);
      const [taken, seats] = [people.length, roleSeats[role]];
      const count = seats === undefined ? taken : t("web.seatsOf", { taken, seats });
      return { key: role, title: <RoleTitle role={role} />, aside: count, people };
    }),
    { key: "noRole", title: t("web.noRole"), aside: without.length, people: without },
  ];
}

function RoleTitle({ role }: { readonly role: (typeof roles)[number] }) {
  const t = useTranslations("shell.roles");
  return (
    <>
      <span aria-hidden className="me-1.5">
        <RoleGlyph role={role} />
      </span>
      {t(role)}
    </>
  );
}

function useWaiting({ signUps }: EventView): Group {
  const t = useTranslations("events.web");
  const line = signUps
    .filter(({ answer, isWaiting }) => wantsSeat(answer) && isWaiting)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  return { key: "waiting", title: t("waiting"), aside: line.length, hint: t("waitingHint"), people: line };
}

/** Whom a leave excuses did not answer. */
function useOthers({ signUps }: EventView): readonly Group[] {
  const t = useTranslations("events");
  const ofAnswer = useOfAnswer();
  const given = signUps.filter(({ isExcused }) => !isExcused);
  const excused = signUps.filter(({ isExcused }) => isExcused);
  return [
    ...answers.filter((answer) => !wantsSeat(answer)).map((answer) => ofAnswer(answer, given)),
    { key: "excused", title: t("cantExcused"), aside: excused.length, people: excused },
  ];
}

function useOfAnswer() {
  const t = useTranslations("events.answers");
  return (answer: (typeof answers)[number], signUps: readonly SignUp[]): Group => {
    const people = signUps.filter((one) => one.answer === answer);
    const aside = (
      <>
        <AnswerGlyph answer={answer} />
        {people.length}
      </>
    );
    return { key: answer, title: t(answer), aside, people };
  };
}
