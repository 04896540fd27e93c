CREATE TABLE `kalender` (
	`personId` text PRIMARY KEY NOT NULL,
	`hemmelighetHash` text NOT NULL,
	`opprettet` text NOT NULL,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kalender_hemmelighetHash_unique` ON `kalender` (`hemmelighetHash`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_post` (
	`nr` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`mottaker` text,
	`foresatt` text,
	`mote` text,
	`opprettet` text NOT NULL,
	`forsok` integer NOT NULL,
	`neste` text NOT NULL,
	`feil` text,
	`ferdig` text,
	FOREIGN KEY (`mottaker`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`foresatt`) REFERENCES `foresatt`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "postTilEn" CHECK(("__new_post"."mottaker" is null) <> ("__new_post"."foresatt" is null))
);
--> statement-breakpoint
INSERT INTO `__new_post`("nr", "id", "type", "mottaker", "foresatt", "mote", "opprettet", "forsok", "neste", "feil", "ferdig") SELECT "nr", "id", "type", "mottaker", NULL, NULL, "opprettet", "forsok", "neste", "feil", "ferdig" FROM `post`;--> statement-breakpoint
DROP TABLE `post`;--> statement-breakpoint
ALTER TABLE `__new_post` RENAME TO `post`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `post_id_unique` ON `post` (`id`);--> statement-breakpoint
CREATE INDEX `postVenter` ON `post` (`mottaker`,`foresatt`,`nr`) WHERE "post"."ferdig" is null;--> statement-breakpoint
CREATE INDEX `postFerdig` ON `post` (`ferdig`) WHERE "post"."ferdig" is not null;