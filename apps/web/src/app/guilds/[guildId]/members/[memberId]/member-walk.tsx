"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Link } from "#web/components/link.tsx";
import type { AboutView } from "./about.loader.ts";

type Neighbours = NonNullable<AboutView["neighbours"]>;

type MemberWalkProps = { readonly guildId: string; readonly neighbours: Neighbours };

/** The way to the pages of those who stand beside a member in the roster, by hand or with `k` and `j`. */
export function MemberWalk({ guildId, neighbours: { previous, next, place, count } }: MemberWalkProps) {
  const t = useTranslations("members.web.walk");
  const hrefOf = (one: Neighbours["next"]) => one && `/guilds/${guildId}/members/${one.memberId}`;
  const [before, after] = [hrefOf(previous), hrefOf(next)];
  useWalkKeys({ k: before, j: after });
  return (
    <nav
      aria-label={t("label")}
      className="-mt-1 mb-2.5 flex items-center justify-between gap-3 text-small text-ink-3"
    >
      <span className="min-w-0 flex-1">
        {previous && before && <Way href={before} rel="prev" name={previous.name} />}
      </span>
      <span className="shrink-0 tabular-nums">{t("place", { place, count })}</span>
      <span className="min-w-0 flex-1 text-end">
        {next && after && <Way href={after} rel="next" name={next.name} />}
      </span>
    </nav>
  );
}

type WayProps = { readonly href: string; readonly rel: "prev" | "next"; readonly name: string };

function Way({ href, rel, name }: WayProps) {
  const t = useTranslations("members.web.walk");
  const Arrow = rel === "prev" ? ChevronLeft : ChevronRight;
  return (
    <Link
      href={href}
      rel={rel}
      aria-label={t(rel === "prev" ? "previous" : "next", { name })}
      className={`inline-flex max-w-full items-center gap-1 hover:text-ink max-desk:min-h-11 ${rel === "next" ? "flex-row-reverse" : ""}`}
    >
      <Arrow aria-hidden className="icon-14 rtl:-scale-x-100" />
      <bdi dir="auto" className="truncate">
        {name}
      </bdi>
    </Link>
  );
}

type Ways = Readonly<Record<string, string | null>>;

/** Goes where a key leads while nothing on the page has the focus, before the keys of every page do: in a list `j` is its next row. */
function useWalkKeys({ j = null, k = null }: Ways): void {
  const router = useRouter();
  useEffect(() => {
    const ways: Ways = { j, k };
    const onKey = (event: KeyboardEvent) => {
      const href = isPlain(event) && ways[event.key];
      if (!href) return;
      event.preventDefault();
      router.push(href);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [router, j, k]);
}

const isPlain = ({ metaKey, ctrlKey, altKey, target }: KeyboardEvent): boolean =>
  !(metaKey || ctrlKey || altKey) && target === document.body;
