import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { MessageView } from "../../messages-view.ts";
import { nameMentions, writeMentions } from "../composer/mentions.ts";
import { useWindow } from "../window-context.ts";

type MessageEditorProps = { readonly message: MessageView; readonly onClose: () => void };

/** One's own message, to be written anew: Enter saves it, Escape leaves it as it was. */
export function MessageEditor({ message: { payload }, onClose }: MessageEditorProps): ReactNode {
  const { texts, view, doings } = useWindow();
  const [words, setWords] = useState(() => nameMentions(view, payload.content));
  async function save(): Promise<void> {
    const input = { messageId: payload.id, content: writeMentions(view, words.trim()) };
    if (await doings.act("editMessage", input, { where: payload.id, channelId: payload.channel_id }))
      onClose();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  }
  return (
    <div className="message-editor">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: One asked to write here.
        autoFocus
        rows={Math.min(8, words.split("\n").length)}
        aria-label={texts.editMessage}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        dir="auto"
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="hint">
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="button" onClick={() => void save()}>
          {texts.save}
        </button>
      </p>
    </div>
  );
}
