"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useAmount } from "#web/components/use-amount.ts";
import { mergeMembersAction, undoMergeAction } from "../members.actions.ts";
import type { MergeView } from "../members.loaders.ts";
import { mergeQuery } from "../members.queries.ts";

type Named = { readonly memberId: number; readonly name: string };

type MergeDialogProps = {
  readonly guildId: string;
  /** Who has no account, and goes over. */
  readonly merged: Named;
  readonly member: Named;
  onClose(): void;
  onMerged?(): void;
};

/** Names exactly what goes over before two members become one. */
export function MergeDialog({ guildId, merged, member, onClose, onMerged }: MergeDialogProps) {
  const t = useTranslations("members.merge");
  const tWeb = useTranslations("members.web.merge");
  const names = { merged: merged.name, member: member.name };
  const rows = { mergedMemberId: merged.memberId, memberId: member.memberId };
  const { data, error } = useQuery(mergeQuery({ guildId, ...rows }));
  const { isBusy, run } = useAction();
  const takeBack = () =>
    run(
      () => undoMergeAction(guildId, { mergedMemberId: merged.memberId }),
      () => t("undone", names),
    );
  const merge = (previewId: string) =>
    run(
      () => mergeMembersAction(guildId, { ...rows, previewId }),
      () => {
        onClose();
        onMerged?.();
        return t("done", names);
      },
      takeBack,
    );
  return (
    <ConfirmDialog
      isOpen
      title={t("title", names)}
      action={t("action")}
      isBusy={isBusy || !data}
      onConfirm={() => data && merge(data.previewId)}
      onClose={onClose}
    >
      <p>{t("lead", names)}</p>
      {!data && <p className="mt-3 text-ink-2">{error?.message ?? tWeb("reading")}</p>}
      {data && <GoesOver preview={data} />}
    </ConfirmDialog>
  );
}

function GoesOver({ preview }: { readonly preview: MergeView }) {
  const t = useTranslations("members.merge");
  const parts = useParts(preview);
  return (
    <>
      <p className="mt-3 font-medium">{t("goesOver")}</p>
      <ul className="list-disc ps-5">
        {(parts.length > 0 ? parts : [t("nothing")]).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {preview.bothEventCount > 0 && (
        <p className="mt-3 text-warn">{t("both", { count: preview.bothEventCount })}</p>
      )}
    </>
  );
}

function useParts(preview: MergeView): readonly string[] {
  const t = useTranslations("members.merge");
  const write = useAmount();
  const { characterNames } = preview;
  const counted = [
    { key: "events", count: preview.eventCount },
    { key: "answers", count: preview.answeredEventIds.length },
    { key: "leaves", count: preview.absenceCount },
    { key: "wishes", count: preview.wishCount },
    { key: "seats", count: preview.seatCount },
  ] as const;
  const characters = t("characters", { count: characterNames.length, names: characterNames.join(", ") });
  return [
    ...preview.balances.map(({ poolName, balance }) =>
      t("balance", { balance: write(balance), pool: poolName }),
    ),
    ...(characterNames.length > 0 ? [characters] : []),
    ...counted.flatMap(({ key, count }) => (count > 0 ? [t(key, { count })] : [])),
  ];
}
