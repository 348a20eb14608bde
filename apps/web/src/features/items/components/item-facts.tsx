"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ItemView } from "../items.loaders.ts";

/** Where it drops, what it does, and the page that tells more. */
export function ItemFacts({ item: { source, stats, link } }: Pick<ItemView, "item">) {
  const t = useTranslations("items.web.sheet");
  const lines = [...(source === null ? [] : [{ name: t("source"), value: source }]), ...stats];
  return (
    <>
      {lines.length > 0 && (
        <section className="mb-4">
          <h3 className="mb-1 font-title text-card font-semibold">{t("stats")}</h3>
          <dl>
            {lines.map(({ name, value }) => (
              <div
                key={`${name} ${value}`}
                className="flex justify-between gap-3 border-b border-line py-[5px] text-table"
              >
                <dt className="text-ink-2">
                  <bdi dir="auto">{name}</bdi>
                </dt>
                <dd className="text-end">
                  <bdi dir="auto">{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {link !== null && (
        <p className="mb-4">
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            className="icon-14 inline-flex items-center gap-1.5 text-table text-link hover:underline"
          >
            {t("link", { host: new URL(link).host })}
            <ExternalLink aria-hidden />
          </a>
        </p>
      )}
    </>
  );
}
