"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useLanguageName } from "#web/components/use-language-name.ts";
import { repostAnnouncementAction } from "../announcements.actions.ts";
import type { AnnouncementInView } from "../announcements.loaders.ts";

type Post = AnnouncementInView["posts"][number];

const tones = {
  posted: "good",
  posting: "info",
  deleted: "warn",
  refused: "bad",
  channelGone: "bad",
  leftOut: "plain",
  takenDown: "plain",
} as const satisfies Record<Post["status"], string>;

const canComeAnew = (status: Post["status"]) =>
  status === "deleted" || status === "refused" || status === "channelGone";

type PostsCardProps = { readonly guildId: string; readonly posts: readonly Post[] };

/** What was posted where, with the way to each message, and to what is missing. */
export function PostsCard({ guildId, posts }: PostsCardProps) {
  const t = useTranslations("announcements.web.posts");
  return (
    <Card title={t("title")} isFlush>
      <ul>
        {posts.map((post) => (
          <PostRow key={post.postId} guildId={guildId} post={post} />
        ))}
      </ul>
    </Card>
  );
}

function PostRow({ guildId, post }: { readonly guildId: string; readonly post: Post }) {
  const t = useTranslations("announcements.web.posts");
  const nameLanguage = useLanguageName();
  const { isBusy, run } = useAction();
  const { postId, language, channelId, channelName, messageId, status } = post;
  const name = nameLanguage(language);
  const repost = () =>
    run(
      () => repostAnnouncementAction(guildId, { postId }),
      () => t("reposted", { language: name }),
    );
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-2.5 border-b border-line px-3.5 py-1.5 text-table last:border-0">
      <span className="font-medium">{name}</span>
      <span className="text-ink-3">{channelName === null ? t("gone") : `#${channelName}`}</span>
      <span className="ms-auto flex items-center gap-2.5">
        <Chip tone={tones[status]}>{t(`statuses.${status}`)}</Chip>
        {messageId && (
          <a
            className="text-link hover:underline"
            href={`https://discord.com/channels/${guildId}/${channelId}/${messageId}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("open")}
          </a>
        )}
        {canComeAnew(status) && (
          <Button size="small" isBusy={isBusy} onClick={repost}>
            {t("repost")}
          </Button>
        )}
      </span>
    </li>
  );
}
