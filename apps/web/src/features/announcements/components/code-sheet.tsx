"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { FormSheet } from "#web/components/ui/form-sheet.tsx";
import { useAction } from "#web/components/use-action.ts";
import { saveGiftCodeAction } from "../codes.actions.ts";
import type { CodeInView, PostingView } from "../codes.loaders.ts";
import { type CodeFields, CodeForm } from "./code-form.tsx";
import { CodePreview } from "./code-preview.tsx";

type CodeSheetProps = {
  readonly guildId: string;
  /** Undefined for one that is not posted yet. */
  readonly code: CodeInView | undefined;
  readonly known: readonly CodeInView[];
  readonly posting: PostingView;
  onClose(): void;
};

/** Writes a code, beside the message that it makes. */
export function CodeSheet({ guildId, code, known, posting, onClose }: CodeSheetProps) {
  const t = useTranslations("announcements.codes.web");
  const formId = useId();
  const { isBusy, failure, run } = useAction();
  const [first] = useState(() => fieldsOf(code, posting));
  const [fields, setFields] = useState(first);
  const save = () =>
    run(
      () => {
        const { day, time, ...written } = fields;
        const until = day === "" ? null : { day, time: time || "23:59" };
        return saveGiftCodeAction(guildId, { ...written, until, ...(code && { codeId: code.codeId }) });
      },
      () => {
        onClose();
        return t("saved");
      },
    );
  return (
    <FormSheet
      isUnsaved={fields !== first && !isBusy}
      title={t(code ? "edit" : "post")}
      onClose={onClose}
      footer={
        <Button kind="act" type="submit" form={formId} isBusy={isBusy}>
          {t("save")}
        </Button>
      }
    >
      <div className="grid gap-4">
        <CodeForm
          formId={formId}
          fields={fields}
          others={known.filter((one) => one !== code)}
          failure={failure}
          onChange={setFields}
          onSave={save}
        />
        <CodePreview fields={fields} code={code} posting={posting} />
      </div>
    </FormSheet>
  );
}

function fieldsOf(code: CodeInView | undefined, { redeemUrl, ends }: PostingView): CodeFields {
  if (!code) return { code: "", gives: "", redeemUrl: redeemUrl ?? "", note: "", day: "", time: "" };
  const [day = "", time = ""] = (ends[code.codeId] ?? "").split("T");
  const { gives, note } = code;
  return { code: code.code, gives, redeemUrl: code.redeemUrl ?? "", note: note ?? "", day, time };
}
