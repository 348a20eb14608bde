INSERT IGNORE INTO `party_places` (`guild_id`, `event_id`, `member_id`)
SELECT b.`guild_id`, b.`event_id`, place.`member_id`
FROM `party_boards` b
JOIN `party_drafts` d ON d.`guild_id` = b.`guild_id` AND d.`event_id` = b.`event_id` AND d.`number` = b.`published_number`
JOIN JSON_TABLE(d.`places`, '$[*]' COLUMNS (`member_id` BIGINT UNSIGNED PATH '$.memberId')) place
JOIN `members` m ON m.`id` = place.`member_id`;
