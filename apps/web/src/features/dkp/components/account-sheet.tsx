"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { Change } from "#web/components/ui/change.tsx";
import { ExplainSheet, type Explanation } from "#web/components/ui/explain-sheet.tsx";
import { type LedgerLine, LedgerTable } from "#web/components/ui/ledger-table.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberFace } from "#web/features/members/client.ts";
import type { StatementView } from "../dkp.loaders.ts";
import { statementQuery } from "../dkp.queries.ts";
import { ExportStatement } from "./export-statement.tsx";
import { useDescribeLine } from "./use-describe-line.ts";

type AccountProps = { readonly guildId: string; readonly memberId: number; onClose(): void };

/** One account, from the balance down to the proof. */
export function AccountSheet({ guildId, memberId, onClose }: AccountProps) {
  const t = useTranslations("dkp.web");
  const [poolText] = useUrlState("pool");
  const { data, error, refetch } = useQuery(statementQuery({ guildId, memberId }));
  const explain = useExplanation();
  const statements = data?.statements ?? [];
  const statement = statements.find(({ pool }) => String(pool.poolId) === poolText) ?? statements[0];
  if (data && statement)
    return <ExplainSheet explanation={explain(data.member, statement)} onClose={onClose} />;
  return (
    <Sheet isOpen title={t("statement")} onClose={onClose}>
      <Reading label={t("reading")} error={error} again={refetch} />
    </Sheet>
  );
}

type Statement = StatementView["statements"][number];

function useExplanation(): (member: StatementView["member"], statement: Statement) => Explanation {
  const t = useTranslations("dkp.web");
  const tShell = useTranslations("shell.explain");
  const write = useAmount();
  const toLine = useLedgerLine();
  return (member, statement) => {
    const { pool, balance, terms, lines, proof } = statement;
    return {
      kicker: t("kicker", { pool: pool.name }),
      title: (
        <span className="mt-1 flex items-center gap-2.5">
          <MemberFace member={member} />
          <bdi dir="auto">{member.name}</bdi>
        </span>
      ),
      terms: terms.map(({ kind, count, amount }) => ({
        id: kind,
        label: t(`terms.${kind}`, { count }),
        value: <Change amount={amount} />,
      })),
      sum: { id: "balance", label: t("balance"), value: write(balance) },
      entries: {
        title: tShell("entries"),
        content:
          lines.length > 0 ? (
            <>
              <LedgerTable entries={lines.map((line) => toLine(line, lines))} />
              <div className="mt-2.5">
                <ExportStatement member={member} statement={statement} />
              </div>
            </>
          ) : (
            <p className="text-small text-ink-2">{t("noEntries")}</p>
          ),
      },
      rule: t("rule"),
      proof: proof
        ? t("proof", { entryId: proof.entryId, batch: proof.batchNumber, hash: proof.hash.slice(0, 8) })
        : t("noProof"),
    };
  };
}

type StatementLine = Statement["lines"][number];

function useLedgerLine(): (line: StatementLine, all: readonly StatementLine[]) => LedgerLine {
  const t = useTranslations("dkp.web");
  const describe = useDescribeLine();
  const write = useAmount();
  const writeTime = useGuildTime();
  return (line, all) => {
    const reversed = all.find(({ entryId }) => entryId === line.reversesEntryId);
    return {
      id: String(line.entryId),
      day: writeTime("shortDay", line.effectiveAt),
      what: reversed
        ? t("reverses", { day: writeTime("shortDay", reversed.recordedAt), title: describe(reversed).title })
        : describe(line).sentence,
      amount: write(line.amount, "change"),
      sign: line.amount < 0 ? "minus" : "plus",
      balance: write(line.balanceAfter),
      isReversed: line.isReversed,
    };
  };
}
