"use client";

import { useTranslations } from "next-intl";
import { Change } from "#web/components/ui/change.tsx";
import { ExplainSheet, type Explanation } from "#web/components/ui/explain-sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { SettlementView } from "../attendance.loaders.ts";
import { kindOf, type VoiceTime } from "./lay-out-voice.ts";
import { MarkNote } from "./mark-note.tsx";
import type { SettlementLine } from "./settle-columns.tsx";
import { RuleText } from "./settlement-slip.tsx";
import { timesOf } from "./times-of.ts";
import { useReasons } from "./use-reasons.ts";

/** How one member's minutes became points. */
export function AttendanceSheet({ settlement }: { readonly settlement: SettlementView }) {
  const [explained, explain] = useUrlState("explain");
  const explanationOf = useExplanation(settlement);
  const line = settlement.lines.find(({ memberId }) => explained === `attendance-${memberId}`);
  return <ExplainSheet explanation={line && explanationOf(line)} onClose={() => explain(null)} />;
}

function useExplanation({ event, rule, now }: SettlementView): (line: SettlementLine) => Explanation {
  const t = useTranslations("attendance");
  const write = useAmount();
  const reasonsOf = useReasons();
  const minutes = (ms: number) => t("web.minutes", { minutes: Math.floor(ms / 60_000) });
  return (line) => ({
    kicker: t("web.explain.kicker", { title: event.title }),
    title: <bdi dir="auto">{line.name}</bdi>,
    terms: [
      { id: "counted", label: t("web.explain.terms.counted"), value: minutes(line.presence.countedMs) },
      { id: "bridged", label: t("web.explain.terms.bridged"), value: minutes(line.presence.bridgedMs) },
      { id: "result", label: t("web.explain.terms.result"), value: t(`results.${line.result}`) },
      {
        id: "credit",
        label: t("web.explain.terms.credit", { reward: write(event.reward) }),
        value: t("web.percent", { share: line.creditPercent / 100 }),
      },
    ],
    sum: { id: "sum", label: t("web.explain.sum"), value: <Change amount={line.amount} isCalm /> },
    remark: (
      <>
        {reasonsOf(line.reasons).join(", ")}
        <MarkNote note={line.markNote} />
      </>
    ),
    entries: { title: t("web.explain.times"), content: <Times times={timesOf(line)} now={now} /> },
    rule: <RuleText rule={rule} />,
    proof: t(line.mark ? "web.explain.byOfficer" : "web.explain.byVoice"),
  });
}

type TimesProps = { readonly times: readonly VoiceTime[]; readonly now: string };

function Times({ times, now }: TimesProps) {
  const t = useTranslations("attendance.web.voice");
  const write = useGuildTime();
  if (times.length === 0) return <p className="text-small text-ink-2">{t("never")}</p>;
  return (
    <ul className="text-small text-ink-2">
      {times.map((time) => (
        <li key={time.fromAt} className="border-b border-line py-1.5 last:border-0">
          {t(kindOf(time), {
            from: write("time", time.fromAt),
            to: write("time", time.toAt ?? now),
          })}
        </li>
      ))}
    </ul>
  );
}
