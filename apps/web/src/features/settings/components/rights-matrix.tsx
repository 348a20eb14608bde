"use client";

import { useTranslations } from "next-intl";
import { Fragment, useRef } from "react";
import { moveInGrid } from "./move-in-grid.ts";
import { RightWords } from "./right-words.tsx";
import { RightsCell } from "./rights-cell.tsx";
import { RightsHolderName } from "./rights-holder-name.tsx";
import { groupRights, type RightsTableProps } from "./rights-table.ts";
import { keyOf } from "./use-rights-draft.ts";

const head =
  "sticky top-0 z-10 border-b border-line-2 bg-surface px-3 py-2 text-start align-bottom font-normal";

/** Rights down, roles and people across. Arrows move from box to box, Space turns one. */
export function RightsMatrix({ view, holders, draft }: RightsTableProps) {
  const t = useTranslations("settings.rights");
  const table = useRef<HTMLTableElement>(null);
  return (
    <div className="scroll-thin max-h-[min(760px,74vh)] overflow-auto border-t border-line">
      <table
        ref={table}
        aria-label={t("matrix")}
        className="w-full border-separate border-spacing-0 text-table"
        onKeyDown={(event) => table.current && moveInGrid(event, table.current)}
      >
        <thead>
          <tr>
            <th scope="col" className={`${head} start-0 z-20 min-w-[260px] text-small text-ink-3`}>
              {t("right")}
            </th>
            {holders.map((holder) => (
              <th key={keyOf(holder)} scope="col" className={`${head} min-w-[132px] max-w-[180px]`}>
                <RightsHolderName holder={holder} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupRights(view.rights).map(([area, rights]) => (
            <Fragment key={area}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={holders.length + 1}
                  className="border-b border-line bg-sunken px-3.5 py-1.5 text-start text-small font-medium text-ink-2"
                >
                  {t(`areas.${area}`)}
                </th>
              </tr>
              {rights.map((right) => (
                <tr key={right}>
                  <th
                    scope="row"
                    className="sticky start-0 border-b border-line bg-surface px-3.5 py-2 text-start font-normal"
                  >
                    <RightWords right={right} />
                  </th>
                  {holders.map((holder) => (
                    <td key={keyOf(holder)} className="border-b border-line px-3 py-2">
                      <RightsCell view={view} holder={holder} right={right} draft={draft} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
