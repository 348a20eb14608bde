"use client";

import { type Answer, answers } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { MemberName } from "#web/features/members/client.ts";
import type { EventView } from "../events.loaders.ts";
import { AnswerGlyph } from "./answer-glyph.tsx";

type SignUp = EventView["signUps"][number];

/** Who answered what, in the order in which they answered. */
export function SignUpList({ signUps }: { readonly signUps: readonly SignUp[] }) {
  const t = useTranslations("events.web");
  const given = Map.groupBy(signUps, ({ answer }) => answer);
  if (signUps.length === 0)
    return (
      <Card isFlush>
        <EmptyState>{t("noAnswers")}</EmptyState>
      </Card>
    );
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(300px,1fr))] items-start gap-3.5 max-desk:grid-cols-1">
      {answers.map((answer) => {
        const people = given.get(answer);
        return people && <Answered key={answer} answer={answer} people={people} />;
      })}
    </div>
  );
}

function Answered({ answer, people }: { readonly answer: Answer; readonly people: readonly SignUp[] }) {
  const t = useTranslations("events.answers");
  return (
    <Card
      title={t(answer)}
      aside={
        <>
          <AnswerGlyph answer={answer} />
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
