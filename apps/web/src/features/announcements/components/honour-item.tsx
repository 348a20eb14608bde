"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Person } from "#web/components/ui/person.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useDay } from "#web/components/use-day.ts";
import { bringBackHonourAction, takeBackHonourAction } from "../fame.actions.ts";
import type { FameView } from "../fame.loaders.ts";

type HonourItemProps = {
  readonly guildId: string;
  readonly honour: FameView["honours"][number];
  /** Left out for whoever only reads. */
  onEdit?: (() => void) | undefined;
};

/** One honour: for what, when, and whom. */
export function HonourItem({ guildId, honour, onEdit }: HonourItemProps) {
  const t = useTranslations("announcements.fame.web");
  const day = useDay();
  const { honourId, title, text, link, awardedOn, people } = honour;
  return (
    <li className="border-b border-line px-3.5 py-3 last:border-0">
      <div className="items-start gap-2.5 desk:flex">
        <div className="min-w-0 flex-1">
          <p className="text-small text-ink-3">{day(awardedOn)}</p>
          <h3 className="font-title text-card font-semibold [overflow-wrap:anywhere]">
            <bdi dir="auto">{title}</bdi>
          </h3>
          {text && (
            <p dir="auto" className="text-ink-2 whitespace-pre-line [overflow-wrap:anywhere]">
              {text}
            </p>
          )}
          <ul className="mt-1.5 flex flex-wrap gap-x-3.5 gap-y-1">
            {people.map(({ memberId, userId, name }) => (
              <li key={memberId}>
                <Person id={userId ?? String(memberId)} name={name} />
              </li>
            ))}
          </ul>
          {link && (
            <a
              href={link}
              target="_blank"
              rel="noreferrer nofollow"
              className="mt-1 inline-block text-link underline-offset-2 hover:underline"
            >
              {t("openLink", { host: new URL(link).host })}
            </a>
          )}
        </div>
        {onEdit && (
          <div className="flex flex-wrap gap-1.5 max-desk:mt-2.5 desk:justify-end">
            <Button size="small" aria-label={t("editWhich", { title })} onClick={onEdit}>
              {t("edit")}
            </Button>
            <TakeBack guildId={guildId} honourId={honourId} title={title} />
          </div>
        )}
      </div>
    </li>
  );
}

type TakeBackProps = { readonly guildId: string; readonly honourId: number; readonly title: string };

function TakeBack({ guildId, honourId, title }: TakeBackProps) {
  const t = useTranslations("announcements.fame.web");
  const { isBusy, run } = useAction();
  const bringBack = () =>
    run(
      () => bringBackHonourAction(guildId, { honourId }),
      () => t("broughtBack", { title }),
    );
  return (
    <Button
      size="small"
      isBusy={isBusy}
      aria-label={t("takeBackWhich", { title })}
      onClick={() =>
        run(
          () => takeBackHonourAction(guildId, { honourId }),
          () => t("takenBack", { title }),
          bringBack,
        )
      }
    >
      {t("takeBack")}
    </Button>
  );
}
