"use client";

import { CalendarPlus, Download, Pencil, Plus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#web/components/link.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { IconButton } from "#web/components/ui/icon-button.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useAction } from "#web/components/use-action.ts";
import { adoptPresetsAction, deleteTemplateAction } from "../planning.actions.ts";
import type { TemplateView } from "../planning.loaders.ts";
import type { NamedPreset } from "./preset.ts";

type TemplateListProps = {
  readonly guildId: string;
  readonly templates: readonly TemplateView[];
  /** What the game plans and the guild has not taken. */
  readonly presets: readonly NamedPreset[];
};

/** What the guild plans again and again, and what its game offers beside it. */
export function TemplateList({ guildId, templates, presets }: TemplateListProps) {
  const t = useTranslations("events.web.templates");
  return (
    <div className="grid gap-3.5">
      <Card isFlush>
        {templates.length === 0 ? (
          <EmptyState
            action={
              <Button asChild>
                <Link href={`/guilds/${guildId}/events/templates/new`}>
                  <Plus aria-hidden />
                  {t("new")}
                </Link>
              </Button>
            }
          >
            {t("none")}
          </EmptyState>
        ) : (
          <ul>
            {templates.map((template) => (
              <TemplateRow key={template.templateId} guildId={guildId} template={template} />
            ))}
          </ul>
        )}
      </Card>
      {presets.length > 0 && <Offer guildId={guildId} presets={presets} />}
    </div>
  );
}

type TemplateRowProps = { readonly guildId: string; readonly template: TemplateView };

function TemplateRow({ guildId, template: { templateId, name, ...template } }: TemplateRowProps) {
  const t = useTranslations("events.web.templates");
  const describe = useDescribeTemplate();
  const events = `/guilds/${guildId}/events`;
  return (
    <li className="flex items-center gap-3 border-b border-line px-3.5 py-2.5 last:border-0 max-desk:flex-wrap">
      <div className="min-w-0 flex-1 max-desk:basis-full">
        <Link href={`${events}/templates/${templateId}`} className="font-medium hover:underline">
          <bdi dir="auto">{name}</bdi>
        </Link>
        <p className="text-small text-ink-3">{describe(template)}</p>
      </div>
      <Button asChild size="small">
        <Link href={`${events}/new?template=${templateId}`}>
          <CalendarPlus aria-hidden />
          {t("plan")}
        </Link>
      </Button>
      <Button asChild size="small">
        <Link href={`${events}/templates/${templateId}`}>
          <Pencil aria-hidden />
          {t("change")}
        </Link>
      </Button>
      <DeleteTemplate guildId={guildId} templateId={templateId} name={name} />
    </li>
  );
}

/** Length, points, and the few rules that tell templates apart. */
function useDescribeTemplate(): (
  template: Pick<TemplateView, "durationMinutes" | "reward" | "rules">,
) => string {
  const t = useTranslations("events.web.templates");
  const hasPoints = useIsFeatureOn("dkp");
  return ({ durationMinutes, reward, rules }) =>
    [
      t("minutes", { count: durationMinutes }),
      hasPoints && t("pays", { count: reward / 100 }),
      rules.seats !== null && t("seats", { count: rules.seats }),
      rules.isRollCall && t("rollCall"),
      rules.counts !== "yes" && t(`counts.${rules.counts}`),
    ]
      .filter(Boolean)
      .join(" · ");
}

type DeleteTemplateProps = { readonly guildId: string; readonly templateId: number; readonly name: string };

function DeleteTemplate({ guildId, templateId, name }: DeleteTemplateProps) {
  const t = useTranslations("events.web.templates");
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, run } = useAction();
  const remove = () => {
    setAsking(false);
    run(
      () => deleteTemplateAction(guildId, { templateId }),
      () => {
        router.refresh();
        return t("deleted", { name });
      },
    );
  };
  return (
    <>
      <IconButton label={t("deleteOne", { name })} disabled={isBusy} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden className="icon-16" />
      </IconButton>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title={t("deleteTitle", { name })}
        action={t("delete")}
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        <p>{t("deleteBody")}</p>
      </ConfirmDialog>
    </>
  );
}

/** One press takes what the game plans. */
function Offer({ guildId, presets }: Pick<TemplateListProps, "guildId" | "presets">) {
  const t = useTranslations("events.web.templates");
  const router = useRouter();
  const { isBusy, run } = useAction();
  const take = () =>
    run(
      () => adoptPresetsAction(guildId, { presets: presets.map(({ key, title: name }) => ({ key, name })) }),
      () => {
        router.refresh();
        return t("taken", { count: presets.length });
      },
    );
  return (
    <Card title={t("offer")}>
      <p className="text-body text-ink-2">{presets.map(({ title }) => title).join(" · ")}</p>
      <Button className="mt-3" isBusy={isBusy} onClick={take}>
        <Download aria-hidden />
        {t("take", { count: presets.length })}
      </Button>
    </Card>
  );
}
