"use client";

import type { ExplainedLine } from "@guildhall/core/wishlists";
import { ArrowRight, Check, CircleDot } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCriterionWords } from "#web/components/use-criterion-words.ts";
import type { WhyNotMeView } from "../decision.loaders.ts";

type Explained = NonNullable<WhyNotMeView["explanation"]>;

type WhyLinesProps = { readonly why: WhyNotMeView; readonly explanation: Explained };

const marks = {
  level: <Check aria-hidden className="text-good" />,
  decided: <ArrowRight aria-hidden className="text-lamp rtl:-scale-x-100" />,
  notLookedAt: <CircleDot aria-hidden className="text-ink-3" />,
} as const;

const columns = "grid grid-cols-[minmax(0,1fr)_84px_84px] items-center gap-x-2";

/** Both side by side: level rows are ticked, the deciding one is lit, the rest was not looked at. */
export function WhyLines({ why, explanation }: WhyLinesProps) {
  const t = useTranslations("loot.why");
  const { failures } = explanation;
  const isLetIn = failures.length === 0;
  return (
    <table className="mt-2 w-full text-table">
      <thead>
        <tr className={`${columns} pb-1.5 text-small text-ink-3`}>
          <td />
          <Head>{why.isOwn ? t("you") : why.name}</Head>
          <Head>{why.winner?.name}</Head>
        </tr>
      </thead>
      <tbody>
        <Line
          verdict={isLetIn ? "level" : "decided"}
          label={t("eligible")}
          own={isLetIn ? t("yes") : t("no")}
          winners={t("yes")}
          remark={isLetIn ? undefined : t("gate")}
        />
        {explanation.lines
          .filter(({ criterion, verdict }) => criterion.kind !== "roster" || verdict === "decided")
          .map((line) => (
            <CriterionLine key={line.criterion.kind} line={line} />
          ))}
      </tbody>
    </table>
  );
}

function Head({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col" className="min-w-0 truncate text-end font-normal">
      <bdi dir="auto">{children}</bdi>
    </th>
  );
}

function CriterionLine({ line: { criterion, own, winners, verdict } }: { readonly line: ExplainedLine }) {
  const t = useTranslations("loot.why");
  const words = useCriterionWords();
  return (
    <Line
      verdict={verdict}
      label={words.name(criterion)}
      own={words.cell(criterion, own)}
      winners={words.cell(criterion, winners)}
      remark={verdict === "decided" ? t("decided") : undefined}
    />
  );
}

type LineProps = {
  readonly verdict: ExplainedLine["verdict"];
  readonly label: string;
  readonly own: string;
  readonly winners: string;
  readonly remark: string | undefined;
};

function Line({ verdict, label, own, winners, remark }: LineProps) {
  const t = useTranslations("loot.why");
  const looks = {
    level: "border-t border-line",
    decided: "-mx-2 rounded-control bg-lamp-soft px-2 font-semibold",
    notLookedAt: "border-t border-line text-ink-3",
  } as const;
  return (
    <tr className={`${columns} min-h-8 py-1.5 ${looks[verdict]}`}>
      <th
        scope="row"
        className={`flex min-w-0 items-center gap-2 text-start ${verdict === "decided" ? "font-semibold text-lamp" : "font-normal"}`}
      >
        <span className="icon-14 shrink-0">{marks[verdict]}</span>
        {label}
        {verdict !== "decided" && <span className="sr-only">{t(verdict)}</span>}
      </th>
      <td className="text-end">{own}</td>
      <td className="text-end">{winners}</td>
      {remark && <td className="col-span-3 pt-0.5 text-small font-normal text-ink-2">{remark}</td>}
    </tr>
  );
}
