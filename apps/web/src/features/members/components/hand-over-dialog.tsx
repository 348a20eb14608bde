"use client";

import type { HeldIds } from "@guildhall/core/members";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { handOverAction } from "../members.actions.ts";
import type { HandOverPreviewView } from "../members.loaders.ts";
import { handOverQuery } from "../members.queries.ts";

type Named = { readonly memberId: number; readonly name: string };

type HandOverDialogProps = {
  readonly guildId: string;
  readonly from: Named;
  readonly to: Named;
  onClose(): void;
};

/** Names exactly what goes to whom, and what stays, before it happens. */
export function HandOverDialog({ guildId, from, to, onClose }: HandOverDialogProps) {
  const t = useTranslations("members.handOver");
  const way = { memberId: from.memberId, toMemberId: to.memberId };
  const { data, error } = useQuery(handOverQuery({ guildId, ...way }));
  const { isBusy, run } = useAction();
  const handOver = (previewId: string) =>
    run(
      () => handOverAction(guildId, { ...way, previewId }),
      () => {
        onClose();
        return t("done", { to: to.name });
      },
    );
  return (
    <ConfirmDialog
      isOpen
      title={t("question", { member: from.name, to: to.name })}
      action={t("action")}
      isBusy={isBusy || !data}
      onConfirm={() => data && handOver(data.previewId)}
      onClose={onClose}
    >
      {!data && <p className="text-ink-2">{error?.message ?? t("reading")}</p>}
      {data && <GoesOver preview={data} />}
    </ConfirmDialog>
  );
}

const things = {
  eventIds: "event",
  seriesIds: "series",
  staticIds: "static",
  heirOfRankIds: "rank",
} as const satisfies Record<keyof HeldIds, string>;

function GoesOver({ preview }: { readonly preview: HandOverPreviewView }) {
  const t = useTranslations("members.handOver");
  const { events, series, statics, heirOf, kept } = preview;
  const names = { member: preview.member.name, to: preview.to.name };
  const what = (part: keyof HeldIds, name: string) => t(things[part], { name });
  const given = [
    ...events.map(({ title }) => what("eventIds", title)),
    ...series.map(({ title }) => what("seriesIds", title)),
    ...statics.map(({ name }) => what("staticIds", name)),
    ...heirOf.map(({ name }) => what("heirOfRankIds", name)),
  ];
  const stays = kept.map(({ part, name, reason }) =>
    t(`kept.${reason}`, { what: what(part, name), to: names.to }),
  );
  return (
    <>
      <p className="font-medium text-ink">{t("goesOver", names)}</p>
      <Lines lines={given.length > 0 ? given : [t("nothing")]} />
      {stays.length > 0 && (
        <>
          <p className="mt-3 font-medium text-ink">{t("stays", names)}</p>
          <Lines lines={stays} />
        </>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="list-disc ps-5 break-words">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
