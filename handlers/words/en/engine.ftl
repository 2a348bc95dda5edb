# Repairs: said by the engine, whatever the conversation.
engine-broke = Something broke on my side; what you wrote is safe. Send anything and we go on.
engine-closed = That conversation is over. Whatever you write now starts from here.
engine-noted = Already noted: { $label }. /back changes it.
engine-stale = That button is from an earlier moment.
engine-changed = This question has changed since you saw it. Here it is as it is now.
engine-first = This is the first question.
engine-not_yet = That comes in a moment.
