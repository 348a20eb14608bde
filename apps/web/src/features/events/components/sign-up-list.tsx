"use client";

import { answers } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { EventView } from "../events.loaders.ts";
import { AnswerGlyph } from "./answer-glyph.tsx";

type SignUp = EventView["signUps"][number];

/** Whom a leave excuses did not answer. */
const kinds = [...answers, "excused"] as const;

type Kind = (typeof kinds)[number];

/** Who answered what, in the order in which they answered. */
export function SignUpList({ signUps }: { readonly signUps: readonly SignUp[] }) {
  const t = useTranslations("events.web");
  const given = Map.groupBy(signUps, ({ answer, isExcused }): Kind => (isExcused ? "excused" : answer));
  if (signUps.length === 0)
    return (
      <Card isFlush>
        <EmptyState>{t("noAnswers")}</EmptyState>
      </Card>
    );
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(300px,1fr))] items-start gap-3.5 max-desk:grid-cols-1">
      {kinds.map((kind) => {
        const people = given.get(kind);
        return people && <Answered key={kind} kind={kind} people={people} />;
      })}
    </div>
  );
}

function Answered({ kind, people }: { readonly kind: Kind; readonly people: readonly SignUp[] }) {
  const t = useTranslations("events");
  return (
    <Card
      title={kind === "excused" ? t("cantExcused") : t(`answers.${kind}`)}
      aside={
        <>
          <AnswerGlyph answer={kind === "excused" ? "cant" : kind} />
          {people.length}
        </>
      }
    >
      <ul className="flex flex-wrap gap-1.5">
        {people.map((person) => (
          <li key={person.memberId} className="min-w-0">
            <MemberName member={person} isPill />
          </li>
        ))}
      </ul>
    </Card>
  );
}
