DROP INDEX `fristForfaller`;--> statement-breakpoint
CREATE INDEX `fristForfaller` ON `frist` (`forfaller`,`sakId`,`type`);--> statement-breakpoint
DROP INDEX `sakListe`;--> statement-breakpoint
DROP INDEX `sakEnhet`;--> statement-breakpoint
CREATE INDEX `sakListe` ON `sak` (`sortDato`,`sortNavn`,`id`,`liv`,`trinn`,`enhetId`);--> statement-breakpoint
CREATE INDEX `sakEnhet` ON `sak` (`enhetId`,`sortDato`,`sortNavn`,`id`,`liv`,`trinn`,`stafettholder`,`tilbudtTil`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_fravaer` (
	`barnId` text NOT NULL,
	`arena` text NOT NULL,
	`dato` text NOT NULL,
	`art` text NOT NULL,
	`aarsak` text NOT NULL,
	`timer` real,
	`importId` text,
	PRIMARY KEY(`barnId`, `arena`, `dato`),
	FOREIGN KEY (`barnId`) REFERENCES `barn`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_fravaer`("barnId", "arena", "dato", "art", "aarsak", "timer", "importId") SELECT "barnId", (SELECT "enhet"."arena" FROM "barn" JOIN "enhet" ON "enhet"."id" = "barn"."enhetId" WHERE "barn"."id" = "fravaer"."barnId"), "dato", "art", "aarsak", "timer", "importId" FROM `fravaer`;--> statement-breakpoint
DROP TABLE `fravaer`;--> statement-breakpoint
ALTER TABLE `__new_fravaer` RENAME TO `fravaer`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `lesing` ADD `barnId` text;--> statement-breakpoint
CREATE INDEX `lesingBarn` ON `lesing` (`barnId`,`tid`);--> statement-breakpoint
ALTER TABLE `forslag` DROP COLUMN `data`;