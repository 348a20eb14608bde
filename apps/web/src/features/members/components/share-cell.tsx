"use client";

import { shareFromEvents } from "@guildhall/core/attendance";
import { useFormatter, useTranslations } from "next-intl";
import { Explain } from "#web/components/ui/explain.tsx";
import type { RosterView } from "../members.loaders.ts";

export type Share = NonNullable<RosterView["rows"][number]["share"]>;

type ShareCellProps = {
  readonly memberId: number;
  readonly name: string;
  readonly share: Share;
  /** Null is always. */
  readonly days: number | null;
};

/** Below this many percent the bar warns. */
const lowPercent = 60;

/** How often somebody came, as a bar and as a number that opens into its events. */
export function ShareCell({ memberId, name, share, days }: ShareCellProps) {
  const t = useTranslations("members.web.share");
  const writeCredit = useCredit();
  const { percent, countedEvents } = share;
  const shown = useShare()(share);
  return (
    <span className="inline-flex items-center gap-3">
      {percent !== null && (
        <span
          aria-hidden
          className="h-1 w-14 overflow-hidden rounded-full bg-line-2 @max-[900px]:hidden max-desk:hidden"
        >
          <span
            className={`block h-full ${percent < lowPercent ? "bg-warn" : "bg-link"}`}
            style={{ width: `${percent}%` }}
          />
        </span>
      )}
      <span className="min-w-11 text-end">
        <Explain
          id={`share-${memberId}`}
          sentence={t("sentence", { name, count: countedEvents })}
          lines={[
            days === null ? t("ever") : t("within", { days }),
            percent === null
              ? t("tooFew", { needed: shareFromEvents })
              : t("credit", { credit: writeCredit(share), count: countedEvents }),
          ]}
        >
          {shown}
        </Explain>
      </span>
    </span>
  );
}

/** Writes a share: `93%`, or `new (3/4)` while too few events count. */
export function useShare(): (share: Share) => string {
  const t = useTranslations("members.web.share");
  const formatter = useFormatter();
  return ({ percent, countedEvents }) =>
    percent === null
      ? t("new", { counted: countedEvents, needed: shareFromEvents })
      : formatter.number(percent / 100, { style: "percent" });
}

/** Writes what the results are worth together, in whole events: `7.45`. */
export function useCredit(): (share: Share) => string {
  const formatter = useFormatter();
  return ({ creditPercent }) => formatter.number(creditPercent / 100, { maximumFractionDigits: 2 });
}
