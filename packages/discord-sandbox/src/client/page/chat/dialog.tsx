import { X } from "lucide-react";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { ModalValues } from "../../../actor/submit-modal.ts";
import type { OpenDialog } from "../use-doings.ts";
import { useWindow } from "../window-context.ts";
import type { ComponentShape } from "./component-shape.ts";
import { DialogField } from "./dialog-field.tsx";

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
          <DialogField
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
