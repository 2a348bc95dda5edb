# O que o coach lembra.
memory-list =
    { $count ->
        [one] Uma coisa que lembro de você:
       *[other] O que lembro de você, { $count } coisas:
    }

    { $memories }

    Tem alguma para mudar?
    .forget_all = Esquecer tudo
    .close = Está bom assim
memory-line = • { $text } ({ $day })
memory-one = “{ $memory }” { $source ->
        [person] Você escreveu em { $day }.
       *[talk] É da nossa conversa de { $day }.
    } O que faço com isso?
    .correct = Corrigir
    .forget = Esquecer
memory-words = Como é, nas suas palavras?
    .keep = Deixar como está
memory-sure = As { $count } sairiam de vez. Esqueço tudo?
    .yes = Sim, esquecer tudo
memory-all_forgotten = Esqueci. Daqui em diante sei o que você me contar, e o que seus dias e semanas dizem.
memory-closed = Certo, fica como está.
memory-nothing = Não lembro de nada além dos seus dias, semanas e planos. Quando algo parecer valer a pena guardar, pergunto antes.
memory-left = Tudo bem, fica como está.
