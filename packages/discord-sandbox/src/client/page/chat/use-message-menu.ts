import type { MessageView } from "../../messages-view.ts";
import type { MenuGroup } from "../parts/menu.tsx";
import { useWindow } from "../window-context.ts";

const messageCommand = 3;

/** What can be done with a message: commands of the app, changing one's own, and taking it back. */
export function useMessageMenu({ payload }: MessageView, onEdit: () => void): MenuGroup[] {
  const { view, person, locale, texts, doings } = useWindow();
  const channelId = payload.channel_id;
  const messageId = payload.id;
  const options = { where: messageId, channelId };
  const apps = view.commands
    .filter(({ type }) => type === messageCommand)
    .map(({ id, name, name_localizations }) => ({
      key: id,
      label: name_localizations?.[locale as keyof typeof name_localizations] ?? name,
      onPick: () => void doings.act("messageMenu", { command: name, messageId }, options),
    }));
  const edit = { key: "edit", label: texts.editMessage, onPick: onEdit };
  const own = {
    key: "delete",
    label: texts.deleteMessage,
    isDangerous: true,
    onPick: () => void doings.act("deleteMessage", { messageId }, options),
  };
  const react = ["👍", "✅", "❌"].map((emoji) => ({
    key: emoji,
    label: `${texts.react} ${emoji}`,
    onPick: () => void doings.act("react", { messageId, emoji, isOn: true }, options),
  }));
  return [
    { title: texts.apps, items: apps },
    { items: payload.author.id === person.id ? [...react, edit, own] : react },
  ].filter(({ items }) => items.length > 0);
}
