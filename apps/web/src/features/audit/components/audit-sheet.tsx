"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { CopyText } from "#web/components/ui/copy-text.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { SourceMark } from "./source-mark.tsx";
import { useAuditFilter } from "./use-audit-filter.ts";
import type { AuditRow } from "./use-describe-entry.ts";

type AuditSheetProps = { readonly row: AuditRow | undefined; onClose(): void };

/** One change in full: before and after, who with which right, and the trail that it left in the log. */
export function AuditSheet({ row, onClose }: AuditSheetProps) {
  const t = useTranslations("audit.web.sheet");
  if (!row) return null;
  return (
    <Sheet
      isOpen
      kicker={t("kicker", { number: String(row.entry.entryId) })}
      title={row.sentence}
      onClose={onClose}
    >
      <Changes changes={row.changes} />
      <Circumstances row={row} />
      <Narrowing row={row} onNarrowed={onClose} />
    </Sheet>
  );
}

const cell = "border-b border-line py-[5px] pe-3 text-start align-top text-table";

function Changes({ changes }: Pick<AuditRow, "changes">) {
  const t = useTranslations("audit.web.sheet");
  if (changes.length === 0) return <p className="mb-4 text-table text-ink-2">{t("noValues")}</p>;
  return (
    <table className="mb-4 w-full">
      <thead>
        <tr className="text-small text-ink-3">
          {(["field", "before", "after"] as const).map((head) => (
            <th key={head} scope="col" className={`${cell} font-normal`}>
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row" className={`${cell} font-normal text-ink-2`}>
              {field}
            </th>
            <td className={`${cell} text-ink-2`}>{before}</td>
            <td className={`${cell} font-medium`}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Circumstances({ row: { entry, actor } }: { readonly row: AuditRow }) {
  const t = useTranslations("audit.web.sheet");
  const tRight = useTranslations("common.rights");
  const write = useGuildTime();
  return (
    <dl className="mb-4">
      <Line term={t("who")}>
        <bdi dir="auto">{actor}</bdi>
      </Line>
      <Line term={t("right")}>{entry.right ? tRight(entry.right) : t("noRight")}</Line>
      <Line term={t("source")}>
        <SourceMark source={entry.source} />
      </Line>
      <Line term={t("when")}>{write("moment", entry.recordedAt)}</Line>
      <Line term={t("correlation")}>
        {entry.correlationId ? <CopyText text={entry.correlationId} /> : t("noCorrelation")}
      </Line>
    </dl>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3 border-b border-line py-[5px] text-table">
      <dt className="text-ink-2">{term}</dt>
      <dd className="min-w-0 text-end">{children}</dd>
    </div>
  );
}

type NarrowingProps = { readonly row: AuditRow; onNarrowed(): void };

/** From one change to those like it. */
function Narrowing({ row: { entry, actor, event }, onNarrowed }: NarrowingProps) {
  const t = useTranslations("audit.web.sheet");
  const [, change] = useAuditFilter();
  const { useCase, target } = entry;
  const { memberId } = entry.actor;
  const narrow = (wishes: Parameters<typeof change>[0]) => {
    onNarrowed();
    change(wishes);
  };
  return (
    <div className="flex flex-wrap gap-2">
      {memberId !== null && (
        <Button size="small" onClick={() => narrow({ actorMemberId: memberId })}>
          {t("onlyActor", { actor })}
        </Button>
      )}
      {event && target.kind === "event" && (
        <Button size="small" onClick={() => narrow({ targetKind: "event", targetId: target.id })}>
          {t("onlyTarget", { event })}
        </Button>
      )}
      <Button size="small" onClick={() => narrow({ useCase })}>
        {t("onlyUseCase")}
      </Button>
    </div>
  );
}
