"use client";

import { useFormatter, useTranslations } from "next-intl";

/** One kind of data: how much of it there is, and what deleting does with it. */
export type HeldLine = { readonly what: string; readonly count: number; readonly fate: string };

export function HeldTable({ lines }: { readonly lines: readonly HeldLine[] }) {
  const t = useTranslations("privacy.web");
  const { number } = useFormatter();
  const head = "border-b border-line-2 px-3.5 py-1.5 text-small font-medium text-ink-3";
  return (
    <table className="w-full text-table">
      <thead>
        <tr>
          <th scope="col" className={`${head} text-start`}>
            {t("held")}
          </th>
          <th scope="col" className={`${head} w-20 text-end`}>
            {t("count")}
          </th>
          <th scope="col" className={`${head} w-[280px] text-start max-desk:hidden`}>
            {t("fate")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, count, fate }) => (
          <tr key={what} className="border-b border-line last:border-0">
            <th scope="row" className="px-3.5 py-2 text-start font-normal">
              {what}
              <span className="block text-small text-ink-3 desk:hidden">{fate}</span>
            </th>
            <td className="px-3.5 py-2 text-end max-desk:align-top">{number(count)}</td>
            <td className="px-3.5 py-2 text-ink-2 max-desk:hidden">{fate}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
