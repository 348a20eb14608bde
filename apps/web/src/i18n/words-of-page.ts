import { readFileSync } from "node:fs";
import { defaultLanguage } from "@guildhall/core";
import { allMessages } from "@guildhall/i18n";
import { filesInBrowser } from "./files-in-browser.ts";

/** What the sentences of others are put together from, by who says them. */
const partsBehind: Readonly<Record<string, readonly string[]>> = {
  translateGameTerm: ["settings.games"],
  translateClass: ["settings.games"],
  translateSlot: ["settings.games", "items.slots"],
  translateResult: ["attendance.results"],
  describeEntry: ["dkp.what", "dkp.kinds", "attendance.results"],
  describePoolRules: ["dkp.rules"],
  describeAnswer: ["recruitment.yesNo"],
  nameQuestion: ["recruitment.questions"],
  describeContract: ["settings.games", "announcements.contracts"],
};

/** The parts of the messages that the browser needs for a page, with those of what comes later. */
export function wordsOfPage(page: string): ReadonlySet<string> {
  const files = [...filesInBrowser(page)].map((file) => readFileSync(file, "utf8"));
  return new Set(files.flatMap((text) => [...ownWords(text), ...borrowedWords(text)]));
}

function ownWords(text: string): readonly string[] {
  return [...text.matchAll(/useTranslations\("([\w.]+)"\)/g)].map(([, part = ""]) => part);
}

const namespaces = Object.keys(allMessages(defaultLanguage));

/** A translator of everything says whole keys; what they begin with counts. */
function borrowedWords(text: string): readonly string[] {
  const translators = [...text.matchAll(/const (\w+) = useTranslations\(\);/g)].map(([, name = ""]) => name);
  const keys = translators.flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${name}\\(["\`]([\\w.]+)\\.`, "g"))].map(([, part = ""]) => part),
  );
  // Elsewhere in the file the same name may stand for a translator of one part.
  const whole = keys.filter((part) =>
    namespaces.some((name) => part === name || part.startsWith(`${name}.`)),
  );
  const speakers = Object.keys(partsBehind).filter((name) => text.includes(`${name}(`));
  return [...whole, ...speakers.flatMap((name) => partsBehind[name] ?? [])];
}
