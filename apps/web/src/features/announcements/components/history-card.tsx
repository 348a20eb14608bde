"use client";

import { useTranslations } from "next-intl";
import { Moment } from "#web/components/moment.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useLanguageName } from "#web/components/use-language-name.ts";
import type { AnnouncementInView } from "../announcements.loaders.ts";

/** Who wrote what, the last first; each line unfolds to the text as it was then. */
export function HistoryCard({ history }: Pick<AnnouncementInView, "history">) {
  const t = useTranslations("announcements.web.history");
  const nameLanguage = useLanguageName();
  return (
    <Card title={t("title")} isFlush>
      <ul>
        {history.map(({ language, version, title, body, writer, writtenAt }) => (
          <li
            key={`${language} ${version}`}
            className="border-b border-line px-3.5 py-1.5 text-table last:border-0"
          >
            <details>
              <summary className="flex min-h-6 flex-wrap items-center gap-2.5">
                <span className="font-medium">{nameLanguage(language)}</span>
                <span className="text-ink-2">{writer ?? t("somebody")}</span>
                <span className="ms-auto text-ink-3">
                  <Moment at={writtenAt} />
                </span>
              </summary>
              <p className="mt-1.5 font-medium">{title || t("emptied")}</p>
              <p className="whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">{body}</p>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
