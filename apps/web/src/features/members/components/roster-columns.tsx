"use client";

import { profileOf } from "@guildhall/core/games";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { Lit } from "#web/components/ui/lit.tsx";
import { RoleGlyph } from "#web/components/ui/role-glyph.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useAmount } from "#web/components/use-amount.ts";
import type { RosterView } from "../members.loaders.ts";
import { MemberName } from "./member-name.tsx";
import { SeenCell } from "./seen-cell.tsx";
import { ShareCell, useShare } from "./share-cell.tsx";
import { StandingChip } from "./standing-chip.tsx";
import { useClassWords } from "./use-class-words.ts";

export type RosterRow = RosterView["rows"][number];

/** All columns of the roster, in the order of the page. */
export function useRosterColumns(roster: RosterView): readonly Column<RosterRow>[] {
  return [
    ...useWhoColumns(roster),
    ...useHouseColumns(roster),
    ...usePlaysColumns(roster),
    ...useNumberColumns(roster),
    ...useStateColumns(roster),
  ];
}

/** Nobody hears of houses while there is one. */
function useHouseColumns({ houses }: RosterView): readonly Column<RosterRow>[] {
  const t = useTranslations("members.houses");
  if (houses.length < 2) return [];
  const houseOf = new Map(houses.map((house) => [house.houseId, house]));
  const nameOf = ({ houseId }: RosterRow) => houseOf.get(houseId)?.name ?? "";
  return [
    {
      id: "house",
      label: t("column"),
      isMinor: true,
      cell: (row) => <span className="text-ink-2">{nameOf(row)}</span>,
      sortBy: ({ houseId }) => houseOf.get(houseId)?.position ?? 0,
      csv: nameOf,
    },
  ];
}

function useWhoColumns({ ranks }: RosterView): readonly Column<RosterRow>[] {
  const t = useTranslations("members.web");
  const { guild } = useShell();
  const rankOf = new Map(ranks.map((rank) => [rank.rankId, rank]));
  const nameOf = ({ rankId }: RosterRow) => (rankId === null ? "" : (rankOf.get(rankId)?.name ?? ""));
  return [
    {
      id: "member",
      label: t("columns.member"),
      phone: "title",
      cell: (row) => (
        <span className="inline-flex min-w-0 items-center gap-2">
          <Link
            href={`/guilds/${guild?.guildId}/members/${row.memberId}`}
            className="min-w-0 hover:underline"
          >
            <MemberName member={row} />
          </Link>
          {row.userId === null && <Chip>{t("unlinked")}</Chip>}
        </span>
      ),
      sortBy: (row) => row.name,
      csv: (row) => row.name,
    },
    {
      id: "rank",
      label: t("columns.rank"),
      isMinor: true,
      cell: (row) => <span className="text-ink-2">{nameOf(row)}</span>,
      // From the highest; whoever has none stands last.
      sortBy: ({ rankId }) =>
        (rankId === null ? undefined : rankOf.get(rankId)?.position) ?? ranks.length + 1,
      csv: nameOf,
    },
  ];
}

function usePlaysColumns({ game }: RosterView): readonly Column<RosterRow>[] {
  const t = useTranslations("members.web");
  const formatter = useFormatter();
  const words = useClassWords(game);
  const { weapons, powerLabel } = profileOf(game);
  const wordsOf = ({ build }: RosterRow) => (build ? words(build) : { className: "", weapons: "" });
  const weaponColumn: Column<RosterRow> = {
    id: "weapons",
    label: t("columns.weapons"),
    isSpare: true,
    cell: (row) => <span className="whitespace-nowrap text-ink-3">{wordsOf(row).weapons}</span>,
    csv: (row) => wordsOf(row).weapons,
  };
  return [
    {
      id: "class",
      label: t("columns.class"),
      phone: "detail",
      cell: (row) => row.build && <RoleGlyph role={row.build.role}>{wordsOf(row).className}</RoleGlyph>,
      sortBy: (row) => wordsOf(row).className,
      csv: (row) => wordsOf(row).className,
    },
    ...(weapons.length > 0 ? [weaponColumn] : []),
    {
      id: "power",
      label: t(`power.${powerLabel}`),
      isMinor: true,
      isNumber: true,
      cell: ({ build }) => (build?.power == null ? "" : formatter.number(build.power)),
      sortBy: ({ build }) => build?.power ?? -1,
      csv: ({ build }) => build?.power ?? "",
    },
  ];
}

function useNumberColumns({ days, poolName }: RosterView): readonly Column<RosterRow>[] {
  const t = useTranslations("members.web");
  const hasAttendance = useIsFeatureOn("attendance");
  const share = useShare();
  const write = useAmount();
  const shareColumn: Column<RosterRow> = {
    id: "share",
    label: days === null ? t("columns.share") : t("columns.shareWithin", { days }),
    isNumber: true,
    phone: "second",
    cell: (row) => row.share && <ShareCell {...row} share={row.share} days={days} />,
    sortBy: (row) => row.share?.percent ?? -1,
    csv: (row) => (row.share ? share(row.share) : ""),
  };
  const balanceColumn: Column<RosterRow> = {
    id: "balance",
    label: poolName ?? "",
    isNumber: true,
    phone: "main",
    cell: (row) => row.balance !== null && <Balance row={row} poolName={poolName ?? ""} write={write} />,
    sortBy: (row) => row.balance ?? Number.NEGATIVE_INFINITY,
    csv: (row) => (row.balance === null ? "" : row.balance / 100),
  };
  return [...(hasAttendance ? [shareColumn] : []), ...(poolName === null ? [] : [balanceColumn])];
}

type BalanceProps = {
  readonly row: RosterRow;
  readonly poolName: string;
  readonly write: ReturnType<typeof useAmount>;
};

function Balance({ row: { memberId, name, balance }, poolName, write }: BalanceProps) {
  const t = useTranslations("members.web");
  if (balance === null) return null;
  const sentence = t("balance", { name, balance: write(balance), pool: poolName });
  return (
    <Explain id={`balance-${memberId}`} sentence={sentence}>
      <Lit value={balance}>{write(balance)}</Lit>
    </Explain>
  );
}

function useStateColumns({ readAt }: RosterView): readonly Column<RosterRow>[] {
  const t = useTranslations("members.web");
  const tStanding = useTranslations("members.standings");
  return [
    {
      id: "standing",
      label: t("columns.standing"),
      isMinor: true,
      cell: (row) => <StandingChip {...row} />,
      sortBy: (row) => (row.isOnLeave ? "leave" : row.standing),
      csv: (row) => (row.isOnLeave ? t("onLeave") : tStanding(row.standing)),
    },
    {
      id: "seen",
      label: t("columns.seen"),
      isMinor: true,
      isNumber: true,
      cell: (row) => <SeenCell {...row} readAt={readAt} />,
      sortBy: (row) => (row.seenAt === null ? 0 : new Date(row.seenAt).getTime()),
      csv: (row) => row.seenAt ?? "",
    },
  ];
}
