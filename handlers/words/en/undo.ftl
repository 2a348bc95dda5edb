# Taking back what a conversation wrote: what is as it was, and the way on.
undo-morning = Taken back: your morning is as it was before. /today opens it whenever you like.
undo-evening = Taken back: your evening is as it was before. /today opens it whenever you like.
undo-week = Taken back: your week is as it was before. /week shows it.
undo-weekly_plan = Taken back: your week is as it was before. /plan is there when you feel like it.
undo-weekly_review = Taken back: that week is as it was before you looked back. /review opens it whenever you like.
undo-settings = Taken back: your settings are as they were before. /settings shows them.
undo-rest = Taken back: about rest, everything is as it was before. /rest is there whenever you like.
undo-less = Taken back: I come by as before. /settings and /rest change that at any time.
undo-question = Taken back, so here is the question.
undo-nothing = There is nothing to take back right now; that works for ten minutes after something is kept. /settings and /plan change things at any time.
undo-already = That one is taken back already.
undo-late = That one stays: taking back works for ten minutes. /today, /plan and /settings change things at any time.
undo-changed = Something has changed since then, so I left it as it is now. /today, /plan and /settings change things at any time.
