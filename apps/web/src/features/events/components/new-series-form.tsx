"use client";

import { Repeat } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { createSeriesAction } from "../series.actions.ts";
import type { TemplateChoice } from "../series.loaders.ts";
import { type SeriesDraft, toSeriesInput } from "./series.input.ts";
import { SeriesFields } from "./series-fields.tsx";
import { useSeriesForm } from "./use-series-form.ts";

type NewSeriesFormProps = {
  readonly guildId: string;
  readonly first: SeriesDraft;
  readonly timeZone: string;
  readonly templates: readonly TemplateChoice[];
};

/** Makes something repeat. */
export function NewSeriesForm({ guildId, first, timeZone, templates }: NewSeriesFormProps) {
  const t = useTranslations("events.series.web");
  const router = useRouter();
  const isAwake = useIsAwake();
  const { isBusy, run } = useAction();
  const form = useSeriesForm(first, (draft) =>
    run(
      () => createSeriesAction(guildId, toSeriesInput(draft)),
      () => {
        router.push(`/guilds/${guildId}/events/series`);
        return t("created", { title: draft.title });
      },
    ),
  );
  return (
    <form noValidate onSubmit={form.submit} className="max-w-[760px]">
      <Card>
        <fieldset disabled={!isAwake}>
          <SeriesFields form={form} timeZone={timeZone} templates={templates} />
        </fieldset>
        <div className="mt-4 flex justify-end max-desk:[&>*]:w-full">
          <Button kind="act" type="submit" isBusy={isBusy} disabled={!isAwake}>
            <Repeat aria-hidden />
            {t("create")}
          </Button>
        </div>
      </Card>
    </form>
  );
}
