CREATE TABLE `hendelsesslag` (
	`type` text NOT NULL,
	`v` integer NOT NULL,
	PRIMARY KEY(`type`, `v`)
);
--> statement-breakpoint
CREATE TABLE `ombygging` (
	`id` integer PRIMARY KEY NOT NULL,
	`fold` integer NOT NULL,
	`etter` text
);
--> statement-breakpoint
CREATE TABLE `snapshot` (
	`sakId` text NOT NULL,
	`om` text NOT NULL,
	`navn` text NOT NULL,
	`versjon` integer NOT NULL,
	`fold` integer NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`sakId`, `om`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `snapshot`("sakId", "om", "navn", "versjon", "fold", "data") SELECT "sakId", '', 'sak', "versjon", 1, "data" FROM `sakSnapshot`;--> statement-breakpoint
DROP TABLE `sakSnapshot`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_frist` (
	`sakId` text NOT NULL,
	`om` text DEFAULT '' NOT NULL,
	`type` text NOT NULL,
	`forfaller` text NOT NULL,
	`hendelse` text NOT NULL,
	PRIMARY KEY(`sakId`, `om`, `type`),
	FOREIGN KEY (`sakId`) REFERENCES `sak`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_frist`("sakId", "om", "type", "forfaller", "hendelse") SELECT "sakId", '', "type", "forfaller", "hendelse" FROM `frist`;--> statement-breakpoint
DROP TABLE `frist`;--> statement-breakpoint
ALTER TABLE `__new_frist` RENAME TO `frist`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `fristForfaller` ON `frist` (`forfaller`,`sakId`,`om`,`type`);--> statement-breakpoint
ALTER TABLE `hendelse` ADD `v` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `hendelse` ADD `om` text;--> statement-breakpoint
ALTER TABLE `hendelse` ADD `tilstand` text;--> statement-breakpoint
INSERT INTO `hendelsesslag`("type", "v") SELECT DISTINCT "type", 1 FROM `hendelse`;--> statement-breakpoint
INSERT INTO `ombygging`("id", "fold") VALUES (1, 1);
