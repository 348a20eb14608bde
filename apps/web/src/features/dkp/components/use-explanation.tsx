"use client";

import { rulesOf } from "@guildhall/core/dkp";
import { describePoolRules } from "@guildhall/i18n/describe-pool-rules";
import { useLocale, useTranslations } from "next-intl";
import { Change } from "#web/components/ui/change.tsx";
import type { Explanation } from "#web/components/ui/explain-sheet.tsx";
import { LedgerTable } from "#web/components/ui/ledger-table.tsx";
import type { SumLine } from "#web/components/ui/sum-lines.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberFace } from "#web/features/members/client.ts";
import type { StatementView } from "../dkp.loaders.ts";
import { AccountCourse } from "./account-course.tsx";
import { HeldLines } from "./held-lines.tsx";
import { PeriodChoice } from "./period-choice.tsx";
import { useLedgerLine } from "./use-ledger-line.tsx";
import { useProof } from "./use-proof.ts";

type Statement = StatementView["statements"][number];

/** Takes a row back; left out for those who may not. */
type Undo = ((entryId: number) => void) | undefined;

/** An account as the side sheet explains it, from what it held at first down to the proof. */
export function useExplanation(
  onUndo: Undo,
): (member: StatementView["member"], statement: Statement) => Explanation {
  const t = useTranslations("dkp.web");
  const tShell = useTranslations("shell.explain");
  const toTerms = useTerms();
  const writeRules = useRules();
  const writeProof = useProof();
  const write = useAmount();
  const time = useGuildTime();
  return (member, statement) => {
    const { pool, balance, holds, until } = statement;
    const label = until === null ? t("balance") : t("balanceAt", { at: time("moment", until) });
    return {
      kicker: t("kicker", { pool: pool.name }),
      title: (
        <span className="mt-1 flex items-center gap-2.5">
          <MemberFace member={member} />
          <bdi dir="auto">{member.name}</bdi>
        </span>
      ),
      terms: toTerms(statement),
      sum: { id: "balance", label, value: write(balance) },
      remark: until === null && holds.length > 0 && <HeldLines holds={holds} />,
      entries: {
        title: tShell("entries"),
        content: <Entries statement={statement} onUndo={onUndo} />,
      },
      rule: writeRules(pool),
      proof: writeProof(statement),
    };
  };
}

function useTerms(): (statement: Statement) => readonly SumLine[] {
  const t = useTranslations("dkp.web");
  const write = useAmount();
  const time = useGuildTime();
  return ({ opening, terms }) => {
    const lines = terms.map(({ kind, count, amount }) => ({
      id: kind,
      label: t(`terms.${kind}`, { count }),
      value: <Change amount={amount} />,
    }));
    if (!opening) return lines;
    const label = t("opening", { day: time("day", opening.at) });
    return [{ id: "opening", label, value: write(opening.balance) }, ...lines];
  };
}

function useRules(): (pool: Statement["pool"]) => string {
  const t = useTranslations();
  const language = useLocale();
  return ({ system, changedRules }) => {
    const rules = rulesOf({ system, changedRules });
    return [t("dkp.web.rule"), ...describePoolRules({ t, language }, rules)].join(" ");
  };
}

type EntriesProps = { readonly statement: Statement; readonly onUndo: Undo };

/** The part of the account that was chosen: its course, and its rows. */
function Entries({ statement: { course, lines }, onUndo }: EntriesProps) {
  const t = useTranslations("dkp.web");
  const toLine = useLedgerLine(onUndo);
  return (
    <>
      <PeriodChoice />
      <AccountCourse course={course} />
      {lines.length > 0 ? (
        <LedgerTable entries={lines.map((line) => toLine(line, lines))} />
      ) : (
        <p className="text-small text-ink-2">{t("noEntries")}</p>
      )}
    </>
  );
}
