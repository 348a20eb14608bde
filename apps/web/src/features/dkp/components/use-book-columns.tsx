"use client";

import { toHundredths } from "@guildhall/core";
import type { UndoTarget } from "@guildhall/core/dkp";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Change } from "#web/components/ui/change.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import type { LedgerView } from "../ledger.loaders.ts";
import { BookMenu } from "./book-menu.tsx";
import type { BookRow } from "./fold-batches.ts";
import { useDescribeLine } from "./use-describe-line.ts";

type BookColumns = {
  readonly guildId: string;
  nameOf(memberId: number | null): LedgerView["members"][number] | undefined;
  /** Unfolds a batch, or opens the account of a row. */
  open(row: BookRow): void;
  undo(target: UndoTarget): void;
};

export function useBookColumns({ guildId, nameOf, open, undo }: BookColumns): readonly Column<BookRow>[] {
  const t = useTranslations("dkp.web.ledger");
  const time = useGuildTime();
  return [
    {
      id: "day",
      label: t("columns.day"),
      isNarrow: true,
      phone: "second",
      cell: ({ line }) => (
        <time dateTime={line.effectiveAt} className="whitespace-nowrap text-ink-2">
          {time("shortDay", line.effectiveAt)}
        </time>
      ),
    },
    {
      id: "member",
      label: t("columns.member"),
      phone: "title",
      cell: (row) => {
        const member = nameOf(row.line.accountId);
        if (row.batch) return <BatchHead row={row} onToggle={() => open(row)} />;
        return (
          <span className={row.isInside ? "block ps-5" : ""}>{member && <MemberName member={member} />}</span>
        );
      },
    },
    {
      id: "what",
      label: t("columns.what"),
      phone: "detail",
      cell: (row) => <What guildId={guildId} row={row} />,
    },
    {
      id: "amount",
      label: t("columns.amount"),
      isNumber: true,
      phone: "main",
      cell: ({ line, batch }) => (
        <span className={line.isReversed && !batch ? "line-through" : ""}>
          <Change amount={sumOf(batch?.lines ?? [line])} />
        </span>
      ),
    },
    {
      id: "by",
      label: t("columns.by"),
      isMinor: true,
      cell: ({ line, isInside }) =>
        !isInside && (
          <bdi dir="auto" className="text-ink-2">
            {nameOf(line.actorMemberId)?.name ?? t("program")}
          </bdi>
        ),
    },
    {
      id: "batch",
      label: t("columns.batch"),
      isNumber: true,
      isMinor: true,
      cell: ({ line, isInside }) => !isInside && <span className="text-ink-3">{line.batchNumber}</span>,
    },
    {
      id: "menu",
      label: t("columns.menu"),
      head: <span className="sr-only">{t("columns.menu")}</span>,
      isNarrow: true,
      phone: "status",
      cell: (row) => <BookMenu row={row} onOpen={() => open(row)} onUndo={undo} />,
    },
  ];
}

function sumOf(lines: readonly BookRow["line"][]) {
  return toHundredths(lines.reduce((sum, { amount }) => sum + amount, 0));
}

type BatchHeadProps = { readonly row: BookRow; onToggle(): void };

/** How many people a batch is of; a press unfolds it. */
function BatchHead({ row: { batch }, onToggle }: BatchHeadProps) {
  const t = useTranslations("dkp.web.ledger");
  const count = new Set(batch?.lines.map(({ accountId }) => accountId)).size;
  const Arrow = batch?.isUnfolded ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      aria-expanded={batch?.isUnfolded}
      onClick={onToggle}
      className="inline-flex items-center gap-2 font-medium hover:underline max-desk:min-h-7"
    >
      <Arrow aria-hidden className="icon-14 text-ink-3 rtl:-scale-x-100" />
      {t("people", { count })}
    </button>
  );
}

type WhatProps = { readonly guildId: string; readonly row: BookRow };

/** What it was for, with the way to its event. What was taken back is struck through. */
function What({ guildId, row: { line, batch } }: WhatProps) {
  const describe = useDescribeLine();
  const { title, sentence } = describe(line);
  const isStruck = batch ? batch.lines.every(({ isReversed }) => isReversed) : line.isReversed;
  const text = <bdi dir="auto">{batch && line.kind !== "reversal" ? title : sentence}</bdi>;
  return (
    <span className={isStruck ? "text-ink-3 line-through" : ""}>
      {line.eventId === null ? (
        text
      ) : (
        <Link href={`/guilds/${guildId}/events/${line.eventId}`} className="hover:underline">
          {text}
        </Link>
      )}
    </span>
  );
}
