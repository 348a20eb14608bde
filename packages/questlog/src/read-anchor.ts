import type { RawAnchor } from "./collect-page.ts";
import { type FoundItem, findGear, foundItem } from "./found-item.ts";

/** An item as one list in one language shows it. */
export type ListedItem = Omit<FoundItem, "names"> & { readonly name: string | undefined };

export type AnchorPlace = { readonly pageUrl: string; readonly grade: number };

const longestName = 120;

/** The id in a link to an item of this site; nothing for any other link. */
export function idOfLink(href: string, pageUrl: string): string | undefined {
  const url = URL.parse(href, pageUrl);
  if (!url || url.origin !== new URL(pageUrl).origin) return undefined;
  return /\/db\/item\/([^/]+)\/?$/.exec(url.pathname)?.[1];
}

/** The gear that an anchor leads to, checked and cleaned; nothing for everything else. */
export function readAnchor(anchor: RawAnchor, { pageUrl, grade }: AnchorPlace): ListedItem | undefined {
  const id = idOfLink(anchor.href, pageUrl);
  const gear = id && findGear(id);
  if (!id || !gear) return undefined;
  const link = new URL(anchor.href, pageUrl);
  const item = {
    sourceId: id,
    ...gear,
    grade,
    iconUrl: findIcon(anchor, pageUrl) ?? null,
    link: `${link.origin}${link.pathname}`,
  };
  const checked = foundItem.omit({ names: true }).safeParse(item);
  return checked.success ? { ...checked.data, name: cleanName(anchor.text) } : undefined;
}

/** One line of text. What has marks of HTML in it, or is longer than any name, is no name. */
function cleanName(text: string): string | undefined {
  const name = text
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .normalize("NFC");
  return name === "" || name.length > longestName || /[<>]/.test(name) ? undefined : name;
}

/** A lazy image has its address in another attribute, and a placeholder where the address belongs. */
function findIcon({ image }: RawAnchor, pageUrl: string): string | undefined {
  if (!image) return undefined;
  const candidates = [image.dataSrc, largestOf(image.dataSrcset), largestOf(image.srcset), image.src];
  return candidates.map((candidate) => safeAddress(candidate, pageUrl)).find(Boolean);
}

function largestOf(srcset: string): string {
  const size = (candidate: string) => Number.parseFloat(candidate.split(/\s+/)[1] ?? "1");
  const candidates = srcset.split(/,\s+/).map((candidate) => candidate.trim());
  return candidates.toSorted((one, other) => size(other) - size(one))[0]?.split(/\s+/)[0] ?? "";
}

/** Https only; a local site has none, so its own addresses pass. */
function safeAddress(address: string, pageUrl: string): string | undefined {
  const url = address ? URL.parse(address, pageUrl) : null;
  const isSafe = url?.protocol === "https:" || (url && url.origin === new URL(pageUrl).origin);
  const isPlaceholder = url && /placeholder|blank|spacer/.test(url.pathname);
  return url && isSafe && !isPlaceholder && !url.username ? url.href : undefined;
}
