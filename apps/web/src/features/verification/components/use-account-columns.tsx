"use client";

import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import type { Column } from "#web/components/ui/table/column.ts";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { refreshAccountAction } from "../verification.actions.ts";
import type { VerificationInView } from "../verification.loaders.ts";
import { ReleaseAccount } from "./release-account.tsx";
import { usePlayerWords } from "./use-player-words.ts";

export type AccountRow = VerificationInView["verified"][number];

/** Whose, which account, what the game says of it, how it was shown and since when. */
export function useAccountColumns(guildId: string, canRead: boolean): readonly Column<AccountRow>[] {
  const t = useTranslations("verification");
  const time = useGuildTime();
  const tell = usePlayerWords();
  const since = ({ settledAt }: AccountRow) => settledAt ?? "";
  const proof = (row: AccountRow) => t(`proofs.${row.proof ?? "officer"}`);
  return [
    {
      id: "member",
      label: t("web.columns.member"),
      phone: "title",
      cell: (row) => <MemberLink guildId={guildId} row={row} />,
      sortBy: (row) => row.memberName,
      csv: (row) => row.memberName,
    },
    {
      id: "id",
      label: t("web.columns.id"),
      phone: "main",
      cell: (row) => <bdi>{row.playerId}</bdi>,
      sortBy: (row) => row.playerId,
      csv: (row) => row.playerId,
    },
    { id: "inGame", label: t("web.columns.inGame"), phone: "detail", cell: tell, sortBy: tell, csv: tell },
    { id: "proof", label: t("web.columns.proof"), isMinor: true, cell: proof, sortBy: proof, csv: proof },
    {
      id: "since",
      label: t("web.columns.since"),
      isMinor: true,
      cell: (row) => row.settledAt && time("shortDay", row.settledAt),
      sortBy: since,
      csv: since,
    },
    {
      id: "act",
      label: t("web.columns.act"),
      isNumber: true,
      phone: "second",
      cell: (row) => <Actions guildId={guildId} row={row} canRead={canRead} />,
    },
  ];
}

type RowProps = { readonly guildId: string; readonly row: AccountRow };

function MemberLink({ guildId, row: { memberId, memberName } }: RowProps) {
  return (
    <Link href={`/guilds/${guildId}/members/${memberId}`} className="min-w-0 hover:underline">
      <bdi dir="auto">{memberName}</bdi>
    </Link>
  );
}

function Actions({ guildId, row, canRead }: RowProps & { readonly canRead: boolean }) {
  const t = useTranslations("verification.web");
  const { isBusy, run } = useAction();
  const { accountId, playerId: id } = row;
  const refresh = () =>
    run(
      () => refreshAccountAction(guildId, { accountId }),
      () => t("refreshedToast", { id }),
    );
  return (
    <span className="flex justify-end gap-1.5">
      {canRead && (
        <Button size="small" kind="quiet" isBusy={isBusy} onClick={refresh}>
          {t("refresh")}
        </Button>
      )}
      <ReleaseAccount guildId={guildId} account={row} isOthers />
    </span>
  );
}
