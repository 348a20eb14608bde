import { type ReactNode, useState } from "react";
import { ChannelSidebar } from "./channels/channel-sidebar.tsx";
import { ChannelHead } from "./chat/channel-head.tsx";
import { Chat } from "./chat/chat.tsx";
import { Dialog } from "./chat/dialog.tsx";
import { StagePanel } from "./panel/stage-panel.tsx";
import { Avatar } from "./parts/avatar.tsx";
import { texts } from "./texts/texts.ts";
import { type Preferences, usePreferences } from "./use-preferences.ts";
import { useWindowState } from "./use-window-state.ts";
import { useWindow, WindowContext } from "./window-context.ts";

/** A phone shows one of them at a time. */
type Pane = "chat" | "channels" | "panel";

function PersonBar({ onOpen }: { onOpen: () => void }): ReactNode {
  const { person, texts: words } = useWindow();
  return (
    <button type="button" className="person-bar phone" aria-label={words.actingAs} onClick={onOpen}>
      <Avatar userId={person.id} size={24} />
      <b dir="auto">{person.name}</b>
    </button>
  );
}

function Layout({ preferences }: { preferences: Preferences }): ReactNode {
  const { doings } = useWindow();
  const [pane, setPane] = useState<Pane>("chat");
  const [hasMembers, setHasMembers] = useState(false);
  const toChat = () => setPane("chat");
  const openPanel = (withMembers: boolean) => {
    setHasMembers(withMembers);
    setPane("panel");
  };
  return (
    <div className="layout" data-pane={pane}>
      <ChannelSidebar onOpened={toChat} />
      <main>
        <ChannelHead
          hasMembers={hasMembers}
          onMembers={() => openPanel(!hasMembers)}
          onChannels={() => setPane("channels")}
        />
        <Chat />
        <PersonBar onOpen={() => openPanel(false)} />
      </main>
      <StagePanel hasMembers={hasMembers} preferences={preferences} onClose={toChat} />
      {doings.dialog ? <Dialog key={doings.dialog.token} {...doings.dialog} /> : null}
    </div>
  );
}

export function App(): ReactNode {
  const preferences = usePreferences();
  const state = useWindowState(preferences.language);
  if (!state) {
    const words = texts[navigator.language.startsWith("fr") ? "fr" : "en"];
    return <p className="empty">{state === null ? words.noGuild : words.loading}</p>;
  }
  return (
    <WindowContext value={state}>
      <Layout preferences={preferences} />
    </WindowContext>
  );
}
