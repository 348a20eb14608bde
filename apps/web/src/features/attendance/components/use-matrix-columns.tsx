"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useShell } from "#web/components/shell/shell-context.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { MemberName } from "#web/features/members/client.ts";
import { ShareCell, useShare } from "#web/features/members/components/share-cell.tsx";
import type { MatrixView } from "../attendance.loaders.ts";
import { type MarkKind, ResultMark, useMarkWord } from "./result-mark.tsx";

export type MatrixRow = MatrixView["rows"][number];

type Cell = MatrixRow["cells"][number];

/** As many as a phone has room for. */
const lastEvents = 8;

/** Who, how often, and a column for each event, the latest first. On a phone the last marks in a line. */
export function useMatrixColumns(matrix: MatrixView): readonly Column<MatrixRow>[] {
  return [...useFixedColumns(matrix), ...useEventColumns(matrix)];
}

function useFixedColumns({ asked: { days } }: MatrixView): readonly Column<MatrixRow>[] {
  const t = useTranslations("attendance.matrix");
  return [
    {
      id: "member",
      label: t("member"),
      isFixed: true,
      phone: "title",
      cell: (row) => <Name row={row} />,
      sortBy: (row) => row.name,
    },
    {
      id: "share",
      label: t("share"),
      isNumber: true,
      phone: "main",
      cell: (row) => <ShareCell {...row} days={days} />,
      sortBy: (row) => row.share.percent ?? -1,
    },
    {
      id: "last",
      label: t("last"),
      isOnPhoneOnly: true,
      phone: "detail",
      cell: (row) => <LastMarks row={row} />,
    },
  ];
}

function Name({ row }: { readonly row: MatrixRow }) {
  const { guild, rights } = useShell();
  if (!rights.includes("members.view")) return <MemberName member={row} />;
  return (
    <Link href={`/guilds/${guild?.guildId}/members/${row.memberId}`} className="min-w-0 hover:underline">
      <MemberName member={row} />
    </Link>
  );
}

function LastMarks({ row }: { readonly row: MatrixRow }) {
  const own = row.cells.flatMap((cell) => kindOf(cell) ?? []).slice(0, lastEvents);
  return (
    <span className="flex gap-1">
      {own.map((kind, place) => (
        <ResultMark key={place} kind={kind} />
      ))}
    </span>
  );
}

function useEventColumns({ events }: MatrixView): readonly Column<MatrixRow>[] {
  const { guild } = useShell();
  const write = useGuildTime();
  return events.map(({ eventId, title, startsAt }, place) => {
    const cellOf = (row: MatrixRow): Cell => row.cells[place] ?? null;
    const label = `${write("shortDay", startsAt)} ${title}`;
    return {
      id: `event-${eventId}`,
      label,
      isTight: true,
      head: (
        <Link
          href={`/guilds/${guild?.guildId}/events/${eventId}?tab=attendance`}
          aria-label={label}
          title={label}
          className="block w-9 text-center text-tiny leading-3.5 whitespace-normal hover:text-ink hover:underline"
        >
          {write("shortDay", startsAt)}
        </Link>
      ),
      cell: (row) => <EventMark cell={cellOf(row)} of={label} />,
    };
  });
}

/** The columns of a file: who, how often, and the result of each event in words. */
export function useMatrixCsv(): (matrix: MatrixView) => readonly Pick<Column<MatrixRow>, "label" | "csv">[] {
  const t = useTranslations("attendance.matrix");
  const share = useShare();
  const write = useGuildTime();
  const word = useMarkWord();
  return ({ events }) => [
    { label: t("member"), csv: (row) => row.name },
    { label: t("share"), csv: (row) => share(row.share) },
    ...events.map(({ title, startsAt }, place) => ({
      label: `${write("shortDay", startsAt)} ${title}`,
      csv: (row: MatrixRow) => {
        const kind = kindOf(row.cells[place] ?? null);
        return kind ? word(kind) : "";
      },
    })),
  ];
}

/** The mark, with what more there is to say of it where the pointer rests. */
function EventMark({ cell, of }: { readonly cell: Cell; readonly of: string }) {
  const kind = kindOf(cell);
  if (!kind || !cell) return null;
  return (
    <span
      data-event={of}
      data-kind={kind}
      data-minutes={cell.minutes}
      data-amount={cell.amount}
      className="flex w-9 justify-center"
    >
      <ResultMark kind={kind} />
    </span>
  );
}

function kindOf(cell: Cell): MarkKind | null {
  return cell && (cell.result ?? "unheard");
}
