"use client";

import { maxForms } from "@guildhall/core/recruitment";
import { useQuery } from "@tanstack/react-query";
import { ExternalLink, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { FormsView } from "../forms.loaders.ts";
import { formsQuery } from "../forms.queries.ts";
import { BlocksCard } from "./blocks-card.tsx";
import { FormEditor } from "./form-editor.tsx";
import { OpeningsCard } from "./openings-card.tsx";
import { RecruitmentTabs } from "./recruitment-tabs.tsx";

type FormsPageProps = { readonly guildId: string; readonly first: FormsView };

/** In the address, while a form is being written for the first time. */
const newForm = "new";

/** What applicants are asked, whom the guild looks for, and whom it keeps out. */
export function FormsPage({ guildId, first }: FormsPageProps) {
  const t = useTranslations("recruitment.web.forms");
  const tAll = useTranslations("recruitment");
  const { data } = useQuery({ ...formsQuery(guildId), initialData: first });
  const [open, setOpen] = useUrlState("form");
  const { forms, openings, roles, blocks } = data;
  const isNew = open === newForm || forms.length === 0;
  const form = isNew ? undefined : (forms.find(({ formId }) => String(formId) === open) ?? forms[0]);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <Button asChild>
              <Link href={`/guilds/${guildId}/recruitment/apply`}>
                <ExternalLink aria-hidden />
                {t("asApplicant")}
              </Link>
            </Button>
            <Button disabled={forms.length >= maxForms} onClick={() => setOpen(newForm)}>
              <Plus aria-hidden />
              {t("new")}
            </Button>
          </>
        }
      />
      <RecruitmentTabs guildId={guildId} />
      {forms.length > 1 && (
        <div className="mb-3.5">
          <SegmentedSwitch
            label={t("which")}
            value={form ? String(form.formId) : newForm}
            segments={forms.map(({ formId, name }) => ({
              value: String(formId),
              label: name ?? tAll("formNames.usual"),
            }))}
            onChange={setOpen}
          />
        </div>
      )}
      <FormEditor
        key={form ? `${form.formId}:${form.version}` : newForm}
        guildId={guildId}
        view={data}
        form={form}
        onOpen={(formId) => setOpen(formId === undefined ? "" : String(formId))}
      />
      <div className="mt-3.5 grid items-start gap-3.5 dock:grid-cols-2">
        <OpeningsCard key={JSON.stringify(openings)} guildId={guildId} openings={openings} roles={roles} />
        <BlocksCard guildId={guildId} blocks={blocks} />
      </div>
    </>
  );
}
