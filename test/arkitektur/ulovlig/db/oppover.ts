import { app } from '../server/app.ts'

export const oppover = app
