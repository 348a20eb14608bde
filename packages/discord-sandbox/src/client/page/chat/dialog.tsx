import { X } from "lucide-react";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ModalValues } from "../../../actor/submit-modal.ts";
import { SelectMenu } from "../parts/select-menu.tsx";
import type { OpenDialog } from "../use-doings.ts";
import { useWindow } from "../window-context.ts";
import { type ComponentShape, componentTypes } from "./component-shape.ts";

type FieldProps = {
  readonly field: ComponentShape;
  readonly label: string;
  readonly onChange: (value: string | readonly string[]) => void;
};

const paragraph = 2;

function TextField({ field, label, onChange }: FieldProps): ReactNode {
  const shared = {
    "aria-label": label,
    defaultValue: field.value,
    placeholder: field.placeholder,
    required: field.required ?? true,
    minLength: field.min_length,
    maxLength: field.max_length ?? 4000,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return field.style === paragraph ? <textarea rows={4} {...shared} /> : <input {...shared} />;
}

function Field({ holder, onChange }: { holder: ComponentShape; onChange: FieldChange }): ReactNode {
  const field = holder.component ?? holder.components?.[0];
  const customId = field?.custom_id;
  if (!field || customId === undefined) return null;
  const label = holder.label ?? field.label ?? "";
  const props = { field, label, onChange: (value: FieldValue) => onChange(customId, value) };
  return (
    <div className="field">
      <span className="field-label">
        {label}
        {field.required === false ? null : <i aria-hidden="true">{" *"}</i>}
      </span>
      {holder.description ? <span className="hint">{holder.description}</span> : null}
      {field.type === componentTypes.textInput ? (
        <TextField {...props} />
      ) : (
        <SelectMenu component={field} label={field.placeholder ?? label} onChoose={props.onChange} />
      )}
    </div>
  );
}

type FieldValue = string | readonly string[];
type FieldChange = (customId: string, value: FieldValue) => void;

/** A dialog that the bot opened. Escape closes it, as in Discord nothing is told to the bot then. */
export function Dialog({ modal, token, channelId }: OpenDialog): ReactNode {
  const { texts, doings } = useWindow();
  const box = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<ModalValues>({});
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isDone = await doings.act("submit", { modal, token, values }, { where: "dialog", channelId });
    if (isDone) doings.closeDialog();
  }
  const failure = doings.failure?.where === "dialog" ? doings.failure : undefined;
  return (
    <dialog ref={box} className="dialog" aria-label={modal.title} onClose={doings.closeDialog}>
      <form onSubmit={(event) => void submit(event)}>
        <header>
          <h2 dir="auto">{modal.title}</h2>
          <button type="button" className="icon-button" aria-label={texts.close} onClick={doings.closeDialog}>
            <X className="icon" aria-hidden="true" />
          </button>
        </header>
        {(modal.components as readonly ComponentShape[]).map((holder, index) => (
          <Field
            key={holder.id ?? index}
            holder={holder}
            onChange={(customId, value) => setValues((before) => ({ ...before, [customId]: value }))}
          />
        ))}
        {failure ? (
          <p className="failed" role="alert">
            {failure.text ?? texts.noResponse}
          </p>
        ) : null}
        <div className="row-end">
          <button type="button" className="button" onClick={doings.closeDialog}>
            {texts.cancel}
          </button>
          <button type="submit" className="button button-main" disabled={doings.pending > 0}>
            {texts.submit}
          </button>
        </div>
      </form>
    </dialog>
  );
}
