"use client";

import type { LineAnswer } from "@guildhall/core/dkp";
import { useTranslations } from "next-intl";
import { Change } from "#web/components/ui/change.tsx";
import { SumLines } from "#web/components/ui/sum-lines.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { SlipView } from "../slip.loaders.ts";
import { SlipQuestion } from "./slip-question.tsx";
import { WeekLeft } from "./week-left.tsx";

type SlipPreviewProps = {
  readonly slip: SlipView;
  readonly answers: readonly LineAnswer[];
  onAnswer(answer: LineAnswer): void;
};

/** What is unclear first, then every account as it is and as it will be, then what cannot be read. */
export function SlipPreview({ slip, answers, onAnswer }: SlipPreviewProps) {
  const t = useTranslations("dkp.web.paste");
  const answered = new Set(answers.map(({ line }) => line));
  const asked = slip.lines.filter(
    ({ state, line }) => state !== "broken" && (state !== "meant" || answered.has(line)),
  );
  return (
    <div className="grid gap-3.5" aria-live="polite">
      {asked.length > 0 && (
        <section className="grid gap-2.5 rounded-card border border-line p-3">
          <h3 className="font-semibold">
            {slip.openCount > 0 ? t("asks", { count: slip.openCount }) : t("settled")}
          </h3>
          {asked.map((line) => (
            <SlipQuestion key={line.line} line={line} roster={slip.roster} onAnswer={onAnswer} />
          ))}
        </section>
      )}
      <Accounts slip={slip} />
      <Unreadable slip={slip} />
    </div>
  );
}

function Accounts({ slip: { entries, total } }: Pick<SlipPreviewProps, "slip">) {
  const t = useTranslations("dkp.web.paste");
  const tAdjust = useTranslations("dkp.web.adjust");
  const write = useAmount();
  if (entries.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  return (
    <SumLines
      lines={entries.map(({ member, amount, limited, weekLeft, before, after }) => ({
        id: String(member.memberId),
        label: (
          <span className="flex flex-wrap items-center gap-x-2">
            <MemberName member={member} />
            <Change amount={amount} />
            {limited !== 0 && (
              <span className="text-small text-warn">
                {t("limited", { amount: write(limited, "change") })}
              </span>
            )}
            <WeekLeft weekLeft={weekLeft} />
          </span>
        ),
        value: (
          <bdi dir="ltr" className="whitespace-nowrap">
            {`${write(before)} → ${write(after)}`}
          </bdi>
        ),
      }))}
      total={{ id: "total", label: tAdjust("total"), value: <Change amount={total} /> }}
    />
  );
}

/** Lines of which nothing is written, each with why. */
function Unreadable({ slip: { lines } }: Pick<SlipPreviewProps, "slip">) {
  const t = useTranslations("dkp.web.paste");
  const broken = lines.filter(({ state }) => state === "broken");
  if (broken.length === 0) return null;
  return (
    <section>
      <h3 className="font-semibold">{t("leftOut", { count: broken.length })}</h3>
      <ul className="mt-1 grid gap-0.5 text-small text-ink-2">
        {broken.map(({ line, written, cause }) => (
          <li key={line}>
            {t("line", { line })} <bdi dir="auto">{written}</bdi>
            {" · "}
            {t(`causes.${cause ?? "badPoints"}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
